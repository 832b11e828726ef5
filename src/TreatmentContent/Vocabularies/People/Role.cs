namespace TreatmentContent.Vocabularies;

/// <summary>What somebody is in the care or in the making of the content: performers, assessments, signatures, contributors, access.</summary>
public enum Role
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>A trained person of the clinic, whatever the profession.</summary>
    Practitioner,

    /// <summary>A physician, whatever the specialty.</summary>
    Doctor,

    /// <summary>A physician with a specialty that suits the treatment.</summary>
    Specialist,

    /// <summary>The family doctor.</summary>
    GeneralPractitioner,

    /// <summary>The doctor who already looks after the patient.</summary>
    OwnDoctor,

    /// <summary>A doctor who operates.</summary>
    Surgeon,

    /// <summary>A doctor who reshapes and reconstructs by surgery.</summary>
    PlasticSurgeon,

    /// <summary>Operates on face and jaws.</summary>
    FacialSurgeon,

    /// <summary>A doctor for skin, hair and nails.</summary>
    Dermatologist,

    /// <summary>A doctor for the eyes.</summary>
    Ophthalmologist,

    /// <summary>A doctor for women's health.</summary>
    Gynaecologist,

    /// <summary>Treats those who wish for a child.</summary>
    FertilitySpecialist,

    /// <summary>A doctor for pregnancy and birth.</summary>
    Obstetrician,

    /// <summary>A doctor for urinary organs and men's health.</summary>
    Urologist,

    /// <summary>A doctor for stomach and bowel.</summary>
    Gastroenterologist,

    /// <summary>A doctor who makes and reads images of the body.</summary>
    Radiologist,

    /// <summary>A doctor for veins and arteries.</summary>
    VascularSpecialist,

    /// <summary>A doctor for mental illness.</summary>
    Psychiatrist,

    /// <summary>A doctor who puts to sleep, numbs and watches over the patient.</summary>
    Anaesthetist,

    /// <summary>A scientist who cares for eggs, sperm and embryos in the laboratory.</summary>
    Embryologist,

    /// <summary>A doctor for teeth and gums.</summary>
    Dentist,

    /// <summary>Moves teeth.</summary>
    Orthodontist,

    /// <summary>Operates in the mouth.</summary>
    OralSurgeon,

    /// <summary>A professional who cleans teeth and teaches their care.</summary>
    DentalHygienist,

    /// <summary>A professional who measures sight and fits glasses or lenses.</summary>
    Optician,

    /// <summary>A registered nurse.</summary>
    Nurse,

    /// <summary>A professional who cares for women before, at and after birth.</summary>
    Midwife,

    /// <summary>A professional who dispenses and explains medicines.</summary>
    Pharmacist,

    /// <summary>A professional who treats by movement, touch and physical means.</summary>
    Physiotherapist,

    /// <summary>A professional who treats feet and nails.</summary>
    Podiatrist,

    /// <summary>A professional who studied psychology.</summary>
    Psychologist,

    /// <summary>A professional who treats by conversation and exercises of mind and behaviour.</summary>
    Psychotherapist,

    /// <summary>A professional who advises on food and treats by diet.</summary>
    Dietitian,

    /// <summary>A professional who operates the scanner or X-ray machine.</summary>
    Radiographer,

    /// <summary>Those who examine samples.</summary>
    LaboratoryStaff,

    /// <summary>A clinic, centre or institute as a whole.</summary>
    Centre,

    /// <summary>A professional who gives aesthetic treatments.</summary>
    Therapist,

    /// <summary>Someone who helps the person who treats.</summary>
    Assistant,

    /// <summary>Everyone who works in the clinic.</summary>
    Staff,

    /// <summary>The person who takes calls and books appointments.</summary>
    Receptionist,

    /// <summary>Leads the clinic.</summary>
    Director,

    /// <summary>The person who is treated.</summary>
    Patient,

    /// <summary>The mother, father or guardian of a minor.</summary>
    Parent,

    /// <summary>The person who comes along.</summary>
    Companion,

    /// <summary>The insurance that pays.</summary>
    Insurer,

    /// <summary>The maker of a product.</summary>
    Manufacturer,

    /// <summary>A public authority.</summary>
    Authority,

    /// <summary>The person who wrote the content.</summary>
    Author,

    /// <summary>The health professional who checked that the content is right.</summary>
    MedicalReviewer,

    /// <summary>The person who put the content into another language.</summary>
    Translator,

    /// <summary>The person who edited the wording.</summary>
    Editor,
}

namespace TreatmentContent.Vocabularies;

/// <summary>The field of medicine or care to which a treatment, a clinic or a practitioner belongs.</summary>
public enum Specialty
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Treatments for a better look.</summary>
    Aesthetics,

    /// <summary>Operations that reshape or reconstruct.</summary>
    PlasticSurgery,

    /// <summary>Skin, hair and nails.</summary>
    Dermatology,

    /// <summary>Teeth and gums.</summary>
    Dentistry,

    /// <summary>The position of the teeth.</summary>
    Orthodontics,

    /// <summary>Operations on jaws and mouth.</summary>
    OralSurgery,

    /// <summary>Eyes.</summary>
    Ophthalmology,

    /// <summary>Measuring sight, glasses and lenses.</summary>
    Optometry,

    /// <summary>Ears, nose and throat.</summary>
    EarNoseThroat,

    /// <summary>Feet and nails.</summary>
    Podiatry,

    /// <summary>Movement and function of the body.</summary>
    Physiotherapy,

    /// <summary>Bones, joints and muscles.</summary>
    Orthopaedics,

    /// <summary>Health and injuries in sport.</summary>
    SportsMedicine,

    /// <summary>Inflamed joints and connective tissue.</summary>
    Rheumatology,

    /// <summary>Having children with medical help.</summary>
    Fertility,

    /// <summary>Women's health.</summary>
    Gynaecology,

    /// <summary>Pregnancy and birth.</summary>
    Obstetrics,

    /// <summary>Urinary organs and men's health.</summary>
    Urology,

    /// <summary>Pictures of the inside of the body.</summary>
    Imaging,

    /// <summary>Protection by vaccines.</summary>
    Vaccination,

    /// <summary>Health before and after journeys.</summary>
    TravelMedicine,

    /// <summary>Mind, mood and behaviour.</summary>
    MentalHealth,

    /// <summary>Brain and nerves.</summary>
    Neurology,

    /// <summary>Heart.</summary>
    Cardiology,

    /// <summary>Veins and arteries.</summary>
    Vascular,

    /// <summary>Stomach and bowel.</summary>
    Gastroenterology,

    /// <summary>Hormones and metabolism.</summary>
    Endocrinology,

    /// <summary>Food and weight.</summary>
    Nutrition,

    /// <summary>Cancer.</summary>
    Oncology,

    /// <summary>Lasting pain.</summary>
    PainMedicine,

    /// <summary>Children's health.</summary>
    Paediatrics,

    /// <summary>Health in old age.</summary>
    Geriatrics,

    /// <summary>The first door for all complaints.</summary>
    GeneralMedicine,

    /// <summary>Operations on belly, breast and soft tissue.</summary>
    GeneralSurgery,

    /// <summary>Anaesthesia and watching over patients.</summary>
    Anaesthesiology,

    /// <summary>Allergies.</summary>
    Allergology,

    /// <summary>Well-being without illness.</summary>
    Wellness,
}

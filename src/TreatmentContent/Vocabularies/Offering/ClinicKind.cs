namespace TreatmentContent.Vocabularies;

/// <summary>What kind of place gives treatment: the clinics of the catalogue.</summary>
public enum ClinicKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>A clinic with one or more practitioners.</summary>
    Clinic,

    /// <summary>The practice of one or several doctors.</summary>
    DoctorsPractice,

    /// <summary>A hospital or a department of it.</summary>
    Hospital,

    /// <summary>The practice of dentists.</summary>
    DentalPractice,

    /// <summary>A centre for reproductive medicine.</summary>
    FertilityCentre,

    /// <summary>A centre for X-ray, CT, MRI and ultrasound.</summary>
    ImagingCentre,

    /// <summary>A centre that gives vaccines, travel vaccines included.</summary>
    VaccinationCentre,

    /// <summary>A centre for operations without an overnight stay.</summary>
    SurgeryCentre,

    /// <summary>The practice of physiotherapists.</summary>
    PhysiotherapyPractice,

    /// <summary>The practice of podiatrists.</summary>
    PodiatryPractice,

    /// <summary>The practice of psychotherapists.</summary>
    PsychotherapyPractice,

    /// <summary>A place that examines samples.</summary>
    Laboratory,

    /// <summary>A place that dispenses medicines.</summary>
    Pharmacy,

    /// <summary>A shop that measures sight and sells glasses.</summary>
    Optician,

    /// <summary>A place for cosmetic care without medical staff.</summary>
    BeautySalon,

    /// <summary>A place for wellness treatments.</summary>
    Spa,

    /// <summary>A centre that helps patients regain what they could do.</summary>
    RehabilitationCentre,

    /// <summary>A team that comes to the patient.</summary>
    MobileService,
}

using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The type of a clinic follows its kind, and decides what the clinic may say.</summary>
internal static class ClinicTypes
{
    private static readonly Term[] WithServices = [Types.MedicalClinic, Types.PhysiciansOffice, Types.Hospital];
    private static readonly Term[] WithoutSpecialty = [Types.Optician, Types.MedicalBusiness, Types.BeautySalon, Types.DaySpa];

    public static Term Of(ClinicKind kind) => kind switch
    {
        ClinicKind.DoctorsPractice => Types.PhysiciansOffice,
        ClinicKind.Hospital => Types.Hospital,
        ClinicKind.DentalPractice => Types.Dentist,
        ClinicKind.Optician => Types.Optician,
        ClinicKind.Pharmacy => Types.Pharmacy,
        ClinicKind.Laboratory => Types.DiagnosticLab,
        ClinicKind.MobileService => Types.MedicalBusiness,
        ClinicKind.BeautySalon => Types.BeautySalon,
        ClinicKind.Spa => Types.DaySpa,
        _ => Types.MedicalClinic,
    };

    /// <summary>Says whether a type names its treatments as services; the others are tied to them by their offers.</summary>
    public static bool HasServices(Term type) => Array.IndexOf(WithServices, type) >= 0;

    public static bool HasSpecialty(Term type) => Array.IndexOf(WithoutSpecialty, type) < 0;

    /// <summary>Says whether a kind has a type of its own, so that the type tells the kind.</summary>
    public static bool IsTold(ClinicKind kind) => kind == ClinicKind.Clinic || (Of(kind) != Types.MedicalClinic && kind != ClinicKind.MobileService);

    /// <summary>Says whether a type has a place in the world, with a map, opening hours and a price range; a laboratory is an organisation alone.</summary>
    public static bool IsPlace(Term type) => type != Types.DiagnosticLab;
}

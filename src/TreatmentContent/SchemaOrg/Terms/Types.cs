namespace TreatmentContent.SchemaOrg;

/// <summary>The types of the nodes that are written.</summary>
internal static class Types
{
    public static readonly Term AggregateOffer = new("AggregateOffer");
    public static readonly Term AnatomicalStructure = new("AnatomicalStructure");
    public static readonly Term Answer = new("Answer");
    public static readonly Term AudioObject = new("AudioObject");
    public static readonly Term BeautySalon = new("BeautySalon");
    public static readonly Term BreadcrumbList = new("BreadcrumbList");
    public static readonly Term CompoundPriceSpecification = new("CompoundPriceSpecification");
    public static readonly Term ContactPoint = new("ContactPoint");
    public static readonly Term CreativeWork = new("CreativeWork");
    public static readonly Term DaySpa = new("DaySpa");
    public static readonly Term Dentist = new("Dentist");
    public static readonly Term DiagnosticLab = new("DiagnosticLab");
    public static readonly Term DiagnosticProcedure = new("DiagnosticProcedure");
    public static readonly Term EducationalOccupationalCredential = new("EducationalOccupationalCredential");
    public static readonly Term FAQPage = new("FAQPage");
    public static readonly Term GeoCoordinates = new("GeoCoordinates");
    public static readonly Term HealthTopicContent = new("HealthTopicContent");
    public static readonly Term Hospital = new("Hospital");
    public static readonly Term ImageObject = new("ImageObject");
    public static readonly Term ItemList = new("ItemList");
    public static readonly Term ListItem = new("ListItem");
    public static readonly Term MedicalAudience = new("MedicalAudience");
    public static readonly Term MedicalBusiness = new("MedicalBusiness");
    public static readonly Term MedicalCause = new("MedicalCause");
    public static readonly Term MedicalClinic = new("MedicalClinic");
    public static readonly Term MedicalCode = new("MedicalCode");
    public static readonly Term MedicalCondition = new("MedicalCondition");
    public static readonly Term MedicalContraindication = new("MedicalContraindication");
    public static readonly Term MedicalDevice = new("MedicalDevice");
    public static readonly Term MedicalGuideline = new("MedicalGuideline");
    public static readonly Term MedicalRiskFactor = new("MedicalRiskFactor");
    public static readonly Term MedicalScholarlyArticle = new("MedicalScholarlyArticle");
    public static readonly Term MedicalStudy = new("MedicalStudy");
    public static readonly Term MedicalSign = new("MedicalSign");
    public static readonly Term MedicalSymptom = new("MedicalSymptom");
    public static readonly Term MedicalTherapy = new("MedicalTherapy");
    public static readonly Term MedicalTrial = new("MedicalTrial");
    public static readonly Term MedicalWebPage = new("MedicalWebPage");
    public static readonly Term Offer = new("Offer");
    public static readonly Term OpeningHoursSpecification = new("OpeningHoursSpecification");
    public static readonly Term Optician = new("Optician");
    public static readonly Term Organization = new("Organization");
    public static readonly Term PalliativeProcedure = new("PalliativeProcedure");
    public static readonly Term PeopleAudience = new("PeopleAudience");
    public static readonly Term Person = new("Person");
    public static readonly Term Pharmacy = new("Pharmacy");
    public static readonly Term PhysicalTherapy = new("PhysicalTherapy");
    public static readonly Term PhysiciansOffice = new("PhysiciansOffice");
    public static readonly Term PostalAddress = new("PostalAddress");
    public static readonly Term PriceSpecification = new("PriceSpecification");
    public static readonly Term ProfilePage = new("ProfilePage");
    public static readonly Term PropertyValue = new("PropertyValue");
    public static readonly Term QuantitativeValue = new("QuantitativeValue");
    public static readonly Term Question = new("Question");
    public static readonly Term RadiationTherapy = new("RadiationTherapy");
    public static readonly Term Service = new("Service");
    public static readonly Term Substance = new("Substance");
    public static readonly Term UnitPriceSpecification = new("UnitPriceSpecification");
    public static readonly Term VideoObject = new("VideoObject");
    public static readonly Term WebPage = new("WebPage");
    public static readonly Term WebPageElement = new("WebPageElement");
    public static readonly Term WebSite = new("WebSite");
    public static readonly Term ThreeDModel = new("3DModel");

    /// <summary>Says whether a type is that of a picture, a film or a recording, which may be named by its own address.</summary>
    public static bool IsMedia(Term type) => type == ImageObject || type == VideoObject || type == AudioObject || type == ThreeDModel;

    /// <summary>Says whether a type is a kind of page.</summary>
    public static bool IsPage(Term type) => SchemaVocabulary.Instance.Type(type.Text)?.IsA(SchemaVocabulary.Instance[WebPage.Text]) == true;
}

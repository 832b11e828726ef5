using System.Collections.Frozen;

namespace TreatmentContent.SchemaOrg;

/// <summary>What a node of each type cannot do without: of each group one property. Without it the node is not written, nor any reference to it.</summary>
internal static class Requirements
{
    private static readonly Term[] AName = [Names.Name];
    private static readonly Term[] AText = [Names.Text, Names.MainEntity];
    private static readonly Term[] ANumber = [Names.Value, Names.MinValue, Names.MaxValue];
    private static readonly Term[] APrice = [Names.Price, Names.MinPrice, Names.MaxPrice];
    private static readonly Term[] ACurrency = [Names.PriceCurrency];

    private static readonly FrozenDictionary<Term, Term[][]> Table = new Dictionary<Term, Term[][]>
    {
        [Types.HealthTopicContent] = [AText],
        [Types.WebPageElement] = [AText],
        [Types.FAQPage] = [[Names.MainEntity]],
        [Types.Question] = [AName, [Names.AcceptedAnswer]],
        [Types.Answer] = [[Names.Text]],
        [Types.ItemList] = [[Names.ItemListElement]],
        [Types.BreadcrumbList] = [[Names.ItemListElement]],
        [Types.PropertyValue] = [AName, ANumber],
        [Types.QuantitativeValue] = [ANumber],
        [Types.MedicalCode] = [[Names.CodeValue]],
        [Types.ImageObject] = [[Names.Url]],
        [Types.VideoObject] = [AName, [Names.ThumbnailUrl], [Names.UploadDate]],
        [Types.AudioObject] = [[Names.ContentUrl]],
        [Types.ThreeDModel] = [[Names.ContentUrl]],
        [Types.Offer] = [[Names.Price, Names.PriceSpecification], [Names.PriceCurrency, Names.PriceSpecification], [Names.ItemOffered]],
        [Types.AggregateOffer] = [[Names.LowPrice, Names.HighPrice], ACurrency],
        [Types.PriceSpecification] = [APrice, ACurrency],
        [Types.UnitPriceSpecification] = [APrice, ACurrency],
        [Types.CompoundPriceSpecification] = [APrice, ACurrency, [Names.PriceComponent]],
        [Types.OpeningHoursSpecification] = [[Names.DayOfWeek], [Names.Opens], [Names.Closes]],
        [Types.GeoCoordinates] = [[Names.Latitude], [Names.Longitude]],
    }.ToFrozenDictionary();

    // What a change adds beyond these is the author's own to complete.
    private static readonly FrozenSet<Term> Named = new[]
    {
        Types.WebPage, Types.MedicalWebPage, Types.ProfilePage, Types.WebSite, Types.Service, Types.Person, Types.Organization, Types.ListItem,
        Types.MedicalTherapy, Types.PhysicalTherapy, Types.RadiationTherapy, Types.PalliativeProcedure, Types.DiagnosticProcedure,
        Types.MedicalClinic, Types.PhysiciansOffice, Types.Hospital, Types.Dentist, Types.Optician, Types.Pharmacy, Types.DiagnosticLab,
        Types.MedicalBusiness, Types.BeautySalon, Types.DaySpa, Types.MedicalCondition, Types.MedicalDevice, Types.Substance,
        Types.MedicalContraindication, Types.MedicalSign, Types.MedicalSymptom, Types.MedicalCause, Types.MedicalRiskFactor, Types.AnatomicalStructure,
        Types.MedicalGuideline, Types.MedicalScholarlyArticle, Types.MedicalStudy, Types.MedicalTrial, Types.CreativeWork, Types.EducationalOccupationalCredential,
    }.ToFrozenSet();

    /// <summary>Gives the first group of which a node has nothing; null where nothing is missing.</summary>
    public static Term[]? Missing(GraphNode node)
    {
        if (node.IsStub)
            return null;

        if (!Table.TryGetValue(node.Type, out Term[][]? groups))
            return !Named.Contains(node.Type) || node.Has(Names.Name) ? null : AName;

        foreach (Term[] group in groups)
        {
            if (!HasAny(node, group))
                return group;
        }

        return node.Type == Types.BreadcrumbList && Steps(node) < 2 ? [Names.ItemListElement] : null;
    }

    private static bool HasAny(GraphNode node, Term[] group)
    {
        foreach (Term name in group)
        {
            if (node.Has(name))
                return true;
        }

        return false;
    }

    private static int Steps(GraphNode list)
    {
        foreach (ref readonly GraphProperty property in list.Properties)
        {
            if (property.Name == Names.ItemListElement)
                return property.Value is List<GraphNode> steps ? steps.Count : 1;
        }

        return 0;
    }
}

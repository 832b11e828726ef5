namespace TreatmentContent.Vocabularies;

/// <summary>What kind of source it is: the citations of the catalogue.</summary>
public enum CitationKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>A single study.</summary>
    Study,

    /// <summary>A study that assigns patients to treatments.</summary>
    Trial,

    /// <summary>A review that sums up many studies.</summary>
    Review,

    /// <summary>Advice of a professional body.</summary>
    Guideline,

    /// <summary>A law, decree or regulation.</summary>
    Law,

    /// <summary>The leaflet or approved text of a product.</summary>
    Label,

    /// <summary>An authority's notice of approval.</summary>
    Approval,

    /// <summary>Official numbers.</summary>
    Statistics,

    /// <summary>A page on the web.</summary>
    Website,

    /// <summary>An article in a magazine or newspaper.</summary>
    Article,

    /// <summary>A book or a chapter.</summary>
    Book,

    /// <summary>A technical standard.</summary>
    Standard,

    /// <summary>A maker's manual.</summary>
    Manual,

    /// <summary>A talk or poster at a meeting.</summary>
    Talk,
}

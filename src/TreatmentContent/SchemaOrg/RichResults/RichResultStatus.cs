namespace TreatmentContent.SchemaOrg;

/// <summary>Where a page stands with a search feature. None of them promises that something is shown: that is the search engine's choice.</summary>
public enum RichResultStatus
{
    /// <summary>Everything that the feature requires is there.</summary>
    Eligible = 0,

    /// <summary>Something that the feature requires is missing or wrong, or the feature refuses what is marked up.</summary>
    NotEligible,

    /// <summary>The feature exists, for pages of another kind.</summary>
    NotForThisPage,

    /// <summary>The feature was shown once, and is no longer.</summary>
    Retired,

    /// <summary>No feature reads it, and none ever did: it carries meaning alone.</summary>
    NoSuchFeature,
}

namespace TreatmentContent.Localization;

/// <summary>Why a text stands in the language that it stands in.</summary>
public enum ResolutionReason
{
    /// <summary>It is in the page's locale.</summary>
    Exact = 0,

    /// <summary>It is in no language (a brand, Latin, a name) and serves every locale.</summary>
    Neutral,

    /// <summary>It is in the page's language, written for another region or for all of them.</summary>
    Regional,

    /// <summary>The page's language has no text here; it is in the source language.</summary>
    Source,

    /// <summary>The value cannot be said in the page's language; it is said in the source language.</summary>
    NoLocaleData,

    /// <summary>There is no text in the page's language or the source language.</summary>
    Missing,
}

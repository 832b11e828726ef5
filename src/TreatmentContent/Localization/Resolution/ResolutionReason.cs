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

    /// <summary>It is in another language that the host allows for the page's by <see cref="LocaleOptions.Mode"/> or <see cref="LocaleOptions.FallbackMap"/>; never a text that safety depends on.</summary>
    Related,

    /// <summary>The page's language has no text here; it is in the source language.</summary>
    Source,

    /// <summary>Safety depends on it and its translation was made from an older source text; it is in the source language.</summary>
    StaleReplaced,

    /// <summary>Safety depends on it and its translation, or the phrase of the library, is a draft or a machine's, or not known to be reviewed where that is asked for; it is in the source language, or where that has no phrases of the library, in English.</summary>
    UnreviewedReplaced,

    /// <summary>The page's language has no words for the value or phrase, not even unfinished ones; it is said in the source language.</summary>
    NoLocaleData,

    /// <summary>It is quoted in a language of its own, such as the title of a source as published.</summary>
    Quoted,

    /// <summary>There is no text in the page's language or the source language.</summary>
    Missing,
}

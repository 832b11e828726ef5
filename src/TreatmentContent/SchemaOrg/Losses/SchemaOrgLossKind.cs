namespace TreatmentContent.SchemaOrg;

/// <summary>In which way the JSON-LD says less than the content.</summary>
public enum SchemaOrgLossKind
{
    /// <summary>The words are there, the structure is not.</summary>
    TextOnly = 0,

    /// <summary>A less exact form is there.</summary>
    Weakened,

    /// <summary>Nothing is there: the vocabulary has no place for it, or it is not for the public.</summary>
    NotCarried,

    /// <summary>It is left out on purpose, whatever the vocabulary offers.</summary>
    Withheld,

    /// <summary>It is left out because only another language could say it.</summary>
    Untranslated,

    /// <summary>It is left out because something that it cannot do without is missing.</summary>
    Incomplete,

    /// <summary>The <see cref="SchemaOrgOptions.Change"/> took it out, or put something else in its place.</summary>
    TakenOut,
}

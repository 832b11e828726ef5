namespace TreatmentContent.Localization;

/// <summary>How far a match may go from what the reader asked for.</summary>
public enum MatchMode
{
    /// <summary>The same language in another region, or in a script that its readers can read: <c>es-MX</c> may get <c>es-419</c>, <c>sr-Latn</c> may get <c>sr</c>. The mode for all health text.</summary>
    SameLanguage = 0,

    /// <summary>The same language, script and region, stated or likely, and the same variants: <c>es</c> and <c>es-ES</c>, <c>zh-TW</c> and <c>zh-Hant</c>.</summary>
    Exact,

    /// <summary>Also another language that many readers of the wished one read: <c>gsw</c> may get <c>de</c>, but <c>ht</c> may get <c>fr</c> too. For language menus, not for health text.</summary>
    Related,

    /// <summary>As <see cref="Related"/>, but a script that the reader reads matters more than the language.</summary>
    RelatedByScript,
}

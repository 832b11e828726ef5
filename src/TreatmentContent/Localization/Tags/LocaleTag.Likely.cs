namespace TreatmentContent.Localization;

public readonly partial record struct LocaleTag
{
    /// <summary>Gets the direction of the tag's script, the likely one where it names none; <see cref="TextDirection.Auto"/> for <c>und</c>.</summary>
    public TextDirection Direction => Scripts.DirectionOf(LikelySubtags.Maximize(Parts.Subtags).Script);

    /// <summary>Gets whether the language is one that the data of CLDR name; true for <c>und</c>, false for a slip such as <c>sp</c>.</summary>
    public bool IsKnown => LikelySubtags.Knows(Parts.Subtags.Language);

    /// <summary>Gets what was probably meant where the language is a usual slip, such as a country's code: <c>ja</c> for <c>jp</c>; else null.</summary>
    internal LocaleTag? ProbablyMeant => LanguageSlips.TryGet(Language, out string? meant) ? With(Parts.Subtags.WithLanguage(Subtags.LanguageCode(meant))) : default(LocaleTag?);

    /// <summary>Adds the likely script and region: <c>en-Latn-US</c> for <c>en</c>.</summary>
    /// <returns>The tag with language, script and region; the tag itself where nothing is known, and for <c>und</c> alone.</returns>
    public LocaleTag Maximize() => With(LikelySubtags.Maximize(Parts.Subtags));

    /// <summary>Takes away what is likely anyway: <c>en</c> for <c>en-Latn-US</c>, <c>zh-TW</c> for <c>zh-Hant-TW</c>.</summary>
    /// <returns>The shortest tag with the same <see cref="Maximize"/>.</returns>
    public LocaleTag Minimize() => With(LikelySubtags.Minimize(Parts.Subtags));

    /// <summary>Tells whether who reads one of two tags reads the other as the same: their language and the script that it is written in are equal, whatever their regions.</summary>
    internal bool IsOneLanguageWith(LocaleTag other) => this == other || (Language == other.Language && IsOneScriptWith(other));

    /// <summary>Tells whether two tags are written in one script, the likely one where they name none.</summary>
    internal bool IsOneScriptWith(LocaleTag other) => this == other || Maximize().Script == other.Maximize().Script;

    /// <summary>Exchanges language, script and region, and leaves the tag as it is where the whole would be too long.</summary>
    private LocaleTag With(Subtags subtags) => Of(new TagParts(subtags, Parts.Variants)) ?? this;
}

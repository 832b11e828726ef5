namespace TreatmentContent.Localization;

/// <summary>The patterns of a counted thing in one language, one for each plural category that the language has.</summary>
/// <remarks>A pattern holds <c>{n}</c> where the number stands: <c>{n} needle</c>, <c>{n} needles</c>. Source: UTS 35, plural rules of CLDR 48.</remarks>
public sealed record PluralForms
{
    /// <summary>Gets the language, or null for the document's source language.</summary>
    public LocaleTag? Locale { get; init; }

    /// <summary>Gets the pattern of the category other: the numbers that the language has no other category for.</summary>
    /// <remarks>It stands in for no other category. Alone it is for every number: see <see cref="PluralText"/>.</remarks>
    public required string Other { get; init; }

    /// <summary>Gets the pattern of the category zero, or null.</summary>
    public string? Zero { get; init; }

    /// <summary>Gets the pattern of the category one, or null.</summary>
    public string? One { get; init; }

    /// <summary>Gets the pattern of the category two, or null.</summary>
    public string? Two { get; init; }

    /// <summary>Gets the pattern of the category few, or null.</summary>
    public string? Few { get; init; }

    /// <summary>Gets the pattern of the category many, or null.</summary>
    public string? Many { get; init; }

    /// <summary>Gets how far the patterns have come.</summary>
    public TextState State { get; init; }

    /// <summary>Gets the hash of the source patterns, or null when that is not known.</summary>
    public string? SourceHash { get; init; }

    /// <summary>Gets the patterns that are stated, in the order of CLDR.</summary>
    internal IEnumerable<(PluralCategory Category, string Pattern)> Stated
    {
        get
        {
            (PluralCategory Category, string? Pattern)[] all = [(PluralCategory.Zero, Zero), (PluralCategory.One, One), (PluralCategory.Two, Two), (PluralCategory.Few, Few), (PluralCategory.Many, Many), (PluralCategory.Other, Other)];
            foreach ((PluralCategory category, string? pattern) in all)
            {
                if (pattern is not null)
                {
                    yield return (category, pattern);
                }
            }
        }
    }

    /// <summary>Gets a value indicating whether all patterns that are stated are the same one.</summary>
    internal bool AreSame => Stated.All(form => form.Pattern == Other);

    /// <summary>Gives the pattern of a category.</summary>
    /// <param name="category">The plural category.</param>
    /// <returns>The pattern; null where none is stated.</returns>
    internal string? Of(PluralCategory category) => category switch
    {
        PluralCategory.Zero => Zero,
        PluralCategory.One => One,
        PluralCategory.Two => Two,
        PluralCategory.Few => Few,
        PluralCategory.Many => Many,
        _ => Other,
    };
}

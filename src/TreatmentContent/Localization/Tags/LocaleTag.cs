using TreatmentContent.Collections;

namespace TreatmentContent.Localization;

/// <summary>A language tag in canonical form, such as <c>es</c>, <c>es-US</c> or <c>zh-Hant</c>: the name of a language, and where it matters of its script and region.</summary>
/// <remarks>
/// <para>Written <c>language[-Script][-REGION][-variant…]</c>, at most 35 characters. Two tags are equal when their canonical forms are, ordinally: <c>iw</c> is <c>he</c>,
/// <c>es-us</c> is <c>es-US</c>. <c>default</c> is <c>und</c>, no language.</para>
/// <para>Source: BCP 47 (RFC 5646, 2009) and UTS 35 with the data of CLDR 48.2 (2026).</para>
/// </remarks>
public readonly partial record struct LocaleTag
{
    /// <summary>The longest tag, in characters.</summary>
    internal const int MaxLength = TagParts.MaxLength;

    private const string Undetermined = "und";

    /// <summary>The canonical text; null for <c>und</c>, so that <c>default</c> equals it.</summary>
    private readonly string? value;

    private LocaleTag(string canonical) => value = canonical == Undetermined ? null : canonical;

    /// <summary>Gets the canonical text, such as <c>es-US</c>; <c>und</c> for no language.</summary>
    public string Value => value ?? Undetermined;

    /// <summary>Gets the language, of two or three small letters, such as <c>es</c>; <c>und</c> for none.</summary>
    public string Language => Parts.Subtags.LanguageText;

    /// <summary>Gets the script, of four letters, such as <c>Latn</c>; null where the tag names none.</summary>
    public string? Script => Parts.Subtags.ScriptText;

    /// <summary>Gets the region, of two capital letters or three digits, such as <c>US</c> or <c>419</c>; null where the tag names none.</summary>
    public string? Region => Parts.Subtags.RegionText;

    /// <summary>Gets the variants in small letters, sorted, such as <c>valencia</c>; empty when there are none.</summary>
    public IReadOnlyList<string> Variants => ValueList<string>.From(Parts.Variants) ?? ValueList<string>.Empty;

    /// <summary>Gets whether it names no people's language but a test's, which matches itself alone.</summary>
    internal bool IsPseudo => Parts.Subtags.IsPseudo;

    /// <summary>Gets the tag taken apart.</summary>
    internal TagParts Parts => TagParts.TryRead(Value, out TagParts parts) ? parts : default;

    /// <summary>Gives the canonical text, such as <c>es-US</c>.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Tells whether the text is the very string of another tag's; equal tags nearly always share theirs.</summary>
    internal bool IsSameString(LocaleTag other) => ReferenceEquals(value, other.value);

    /// <summary>Makes the tag of canonical parts.</summary>
    /// <returns>The tag, or null when its text would be longer than 35 characters.</returns>
    private static LocaleTag? Of(TagParts canonical) => canonical.Write() is { } text ? new LocaleTag(text) : default(LocaleTag?);
}

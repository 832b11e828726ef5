using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Statements;

/// <summary>The id of an entity, a treatment or an item of a list: a slug such as <c>acne-scars</c>.</summary>
/// <remarks>
/// 1 to 64 characters a-z, 0-9 and single hyphens inside. The names that every JavaScript object has
/// (<c>constructor</c>, <c>prototype</c>) are refused, because pages merge content by id. The default is no id.
/// </remarks>
/// <typeparam name="T">What the id names; it only keeps ids of different things apart.</typeparam>
public readonly record struct Id<T> : ISpanParsable<Id<T>>, ITextForm<Id<T>>
{
    private readonly string? value;

    private Id(string value) => this.value = value;

    /// <summary>Gets the slug; empty when there is none.</summary>
    public string Value => value ?? "";

    /// <summary>Gets a value indicating whether there is no id.</summary>
    public bool IsNone => value is null;

    static string ITextForm<Id<T>>.IssueCode => "TC0004";

    /// <summary>Takes a slug as an id.</summary>
    /// <param name="slug">The slug.</param>
    /// <exception cref="FormatException">The text is not a slug.</exception>
    public static implicit operator Id<T>(string slug) => Parse(slug);

    /// <summary>Reads a slug.</summary>
    /// <param name="text">The slug, such as <c>acne-scars</c>.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text is not a slug.</exception>
    public static Id<T> Parse(ReadOnlySpan<char> text) => Slug.TryRead(text, out string? problem) ? new(text.ToString()) : throw new FormatException(problem);

    /// <summary>Reads a slug.</summary>
    /// <param name="text">The slug, such as <c>acne-scars</c>.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a slug.</exception>
    public static Id<T> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Slug.TryRead(text, out string? problem) ? new(text) : throw new FormatException(problem);
    }

    /// <summary>Reads a slug, or says that it is none.</summary>
    /// <param name="text">The slug, such as <c>acne-scars</c>.</param>
    /// <param name="result">The id, or none.</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Id<T> result)
    {
        bool isSlug = Slug.TryRead(text, out _);
        result = isSlug ? new(text.ToString()) : default;
        return isSlug;
    }

    /// <summary>Takes the same slug as the id of something else: a variant's own id and a reference to it are one.</summary>
    /// <typeparam name="TOther">What the new id names.</typeparam>
    /// <returns>The id with the same slug.</returns>
    public Id<TOther> As<TOther>() => value is null ? default : new(value);

    /// <summary>Gives the slug.</summary>
    /// <returns>The slug; empty for no id.</returns>
    public override string ToString() => Value;

    static Id<T> ISpanParsable<Id<T>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Id<T>>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Id<T> result) => TryParse(s, out result);

    static Id<T> IParsable<Id<T>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Id<T>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result) => TryParse(s, out result);

    static bool ITextForm<Id<T>>.TryRead(ReadOnlySpan<char> text, out Id<T> value, [NotNullWhen(false)] out string? problem)
    {
        bool isSlug = Slug.TryRead(text, out problem);
        value = isSlug ? new(text.ToString()) : default;
        return isSlug;
    }
}

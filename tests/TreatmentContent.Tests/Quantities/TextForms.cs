using TreatmentContent.Diagnostics;

namespace TreatmentContent.Tests.Quantities;

/// <summary>What holds for the text form of every value.</summary>
internal static class TextForms
{
    /// <summary>Asserts that a text is refused by every way of reading, and gives the sentence about it.</summary>
    public static string Refused<T>(string text)
        where T : struct, ITextForm<T>, ISpanParsable<T>
    {
        Assert.False(T.TryRead(text, out T value, out string? problem));
        Assert.Equal(default, value);
        Assert.False(T.TryParse(text, null, out _));
        Assert.False(T.TryParse(text.AsSpan(), null, out T parsed));
        Assert.Equal(default, parsed);
        Assert.Equal(problem, Assert.Throws<FormatException>(() => T.Parse(text, null)).Message);
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
        return problem;
    }

    /// <summary>Asserts that a text is a value's one canonical form.</summary>
    public static void Canonical<T>(string text, T value)
        where T : struct, ITextForm<T>, ISpanParsable<T>, ISpanFormattable
    {
        Assert.True(T.TryRead(text, out T read, out string? problem), problem);
        Assert.Equal(value, read);
        Assert.Equal(value.GetHashCode(), read.GetHashCode());
        Assert.Equal(value, T.Parse(text, null));
        Assert.Equal(text, value.ToString());
        Assert.Equal(text, $"{value}");

        Span<char> exact = new char[text.Length];
        Assert.True(value.TryFormat(exact, out int written, default, null));
        Assert.Equal(text, exact[..written]);
        Assert.False(value.TryFormat(exact[1..], out written, default, null));
        Assert.Equal(0, written);
    }
}

using System.Text.Json;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>Compares what the library says with the expectation files, row by row.</summary>
internal sealed class Expectations
{
    private readonly List<string> misses = [];
    private int count;

    /// <summary>Gets the locales of a file with what it holds for each.</summary>
    public static IEnumerable<(string Tag, JsonElement Expected)> Locales(string file) =>
        ExpectationFile.Read(file).GetProperty("locales").EnumerateObject().Select(locale => (locale.Name, locale.Value));

    public static LocaleForms Forms(string tag) =>
        LocaleData.BuiltIn.FormsOf(tag) ?? throw new InvalidOperationException($"There are no forms for {tag}.");

    public static string SayPercents(NumberForms forms, decimal low, decimal high)
    {
        TextBuffer buffer = new(stackalloc char[64]);
        forms.WritePercentRange(ref buffer, low, high);
        return buffer.Finish();
    }

    public static decimal[] Numbers(string file, string member) =>
        [.. ExpectationFile.Read(file).GetProperty(member).EnumerateArray().Select(number => number.GetDecimal())];

    public static (decimal Low, decimal High)[] Ranges(string file, string member) =>
        [.. ExpectationFile.Read(file).GetProperty(member).EnumerateArray().Select(range => (range[0].GetDecimal(), range[1].GetDecimal()))];

    public static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(text => text.GetString()!)];

    public void Compare(string row, string expected, string? actual)
    {
        count++;
        if (expected != actual)
        {
            misses.Add($"{row}: expected '{expected}', said '{actual}'");
        }
    }

    /// <summary>Compares a whole list of rows.</summary>
    public void Compare(string row, string[] expected, IEnumerable<string?> actual)
    {
        string?[] said = [.. actual];
        Assert.Equal(expected.Length, said.Length);
        for (int index = 0; index < said.Length; index++)
        {
            Compare($"{row}[{index}]", expected[index], said[index]);
        }
    }

    /// <summary>Holds that every row agreed, and that there were so many.</summary>
    public void Hold(int rows)
    {
        Assert.True(misses.Count == 0, string.Join(Environment.NewLine, misses.Take(40)));
        Assert.Equal(rows, count);
    }
}

using System.Globalization;
using System.Runtime.CompilerServices;

namespace TreatmentContent.Localization;

/// <summary>How a locale writes numbers, percentages and ranges of them: digits, signs, groups.</summary>
/// <remarks>Source: Unicode CLDR 48.2, numbers; UTS 35 part 3, "Number Patterns".</remarks>
internal sealed class NumberForms
{
    private const string LatinDigits = "0123456789";

    // 29 digits and a sign is the longest decimal; groups at most double it.
    private const int LongestNumber = 64;

    private readonly string digits;
    private readonly string decimalSign;
    private readonly string groupSign;
    private readonly string minusSign;
    private readonly int firstGroup;
    private readonly int laterGroups;
    private readonly int minimumGrouping;
    private readonly NumberAffixes percent;

    public NumberForms(FormTable table)
    {
        digits = table.Find("digits") ?? LatinDigits;
        decimalSign = table.Get("decimal");
        groupSign = table.Get("group");
        minusSign = table.Get("minus");
        minimumGrouping = int.Parse(table.Get("minimumGrouping"), CultureInfo.InvariantCulture);
        percent = NumberAffixes.Parse(table.Get("percent")).Replace('%', table.Get("percentSign"));
        Range = new RangePattern(table.Get("range"));
        (firstGroup, laterGroups) = Groups(table.Get("pattern"));
    }

    public RangePattern Range { get; }

    /// <summary>Writes a number with all its digits, and at least so many after the decimal sign.</summary>
    public string Say(decimal number, int minimumFractionDigits = 0)
    {
        Span<char> buffer = stackalloc char[LongestNumber];
        Math.Abs(number).TryFormat(buffer, out int length, provider: CultureInfo.InvariantCulture);
        ReadOnlySpan<char> text = buffer[..length];
        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> fraction = point < 0 ? default : text[(point + 1)..];

        DefaultInterpolatedStringHandler writer = new(0, 0, CultureInfo.InvariantCulture, stackalloc char[2 * LongestNumber]);
        if (number < 0)
        {
            writer.AppendLiteral(minusSign);
        }

        WriteWhole(ref writer, whole);
        int decimals = Math.Max(fraction.Length, minimumFractionDigits);
        for (int index = 0; index < decimals; index++)
        {
            if (index == 0)
            {
                writer.AppendLiteral(decimalSign);
            }

            writer.AppendFormatted(digits[index < fraction.Length ? fraction[index] - '0' : 0]);
        }

        return writer.ToStringAndClear();
    }

    /// <summary>Writes two numbers as a range; equal ends as one number.</summary>
    public string Say(decimal low, decimal high) => low == high ? Say(low) : Range.Join(Say(low), Say(high));

    /// <summary>Writes a percentage.</summary>
    /// <param name="number">The number of hundredths: 25 for a quarter.</param>
    public string SayPercent(decimal number) => percent.Around(Say(number));

    /// <summary>Writes a range of percentages; equal ends as one.</summary>
    public string SayPercent(decimal low, decimal high) =>
        low == high ? SayPercent(low) : percent.Around(Say(low), Say(high), Range);

    /// <summary>Writes the digits of a year, month or day: no groups, and at least so many.</summary>
    public string SayDigits(int number, int minimum)
    {
        string text = number.ToString("D" + minimum, CultureInfo.InvariantCulture);
        return digits == LatinDigits ? text : string.Create(text.Length, (text, digits), static (span, state) =>
        {
            for (int index = 0; index < span.Length; index++)
            {
                span[index] = state.digits[state.text[index] - '0'];
            }
        });
    }

    private void WriteWhole(ref DefaultInterpolatedStringHandler writer, ReadOnlySpan<char> whole)
    {
        bool isGrouped = whole.Length >= firstGroup + minimumGrouping;
        for (int index = 0; index < whole.Length; index++)
        {
            int left = whole.Length - index;
            if (isGrouped && index > 0 && left >= firstGroup && (left - firstGroup) % laterGroups == 0)
            {
                writer.AppendLiteral(groupSign);
            }

            writer.AppendFormatted(digits[whole[index] - '0']);
        }
    }

    /// <summary>Reads the sizes of the groups from a pattern: 3 and 3 of <c>#,##0.###</c>, 3 and 2 of <c>#,##,##0.###</c>.</summary>
    private static (int First, int Later) Groups(string pattern)
    {
        int end = pattern.IndexOf('.');
        ReadOnlySpan<char> whole = end < 0 ? pattern : pattern.AsSpan(0, end);
        int last = whole.LastIndexOf(',');
        int first = whole.Length - last - 1;
        int before = whole[..last].LastIndexOf(',');
        return (first, before < 0 ? first : last - before - 1);
    }
}

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
    private readonly DigitGroups groups;
    private readonly int minimumGrouping;
    private readonly NumberAffixes percent;
    private readonly DigitGroups percentGroups;

    public NumberForms(FormTable table)
    {
        digits = table.Find("digits") ?? LatinDigits;
        decimalSign = table.Get("decimal");
        groupSign = table.Get("group");
        minusSign = table.Get("minus");
        minimumGrouping = int.Parse(table.Get("minimumGrouping"), CultureInfo.InvariantCulture);
        percent = NumberAffixes.Parse(table.Get("percent")).Replace('%', table.Get("percentSign"));
        Range = new RangePattern(table.Get("range"));
        groups = DigitGroups.Parse(table.Get("pattern"));
        percentGroups = DigitGroups.Parse(table.Get("percent"));
    }

    public RangePattern Range { get; }

    /// <summary>Writes a number with all its digits, and at least so many after the decimal sign.</summary>
    public string Say(decimal number, int minimumFractionDigits = 0) => Say(number, minimumFractionDigits, groups);

    /// <summary>Writes a number in groups that are not the usual ones.</summary>
    public string Say(decimal number, int minimumFractionDigits, DigitGroups groups)
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

        WriteWhole(ref writer, whole, groups);
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
    public string SayRange(decimal low, decimal high) => low == high ? Say(low) : Range.Join(Say(low), Say(high));

    /// <summary>Writes a percentage.</summary>
    /// <param name="number">The number of hundredths: 25 for a quarter.</param>
    public string SayPercent(decimal number) => percent.Around(Say(number, 0, percentGroups));

    /// <summary>Writes a range of percentages; equal ends as one.</summary>
    public string SayPercentRange(decimal low, decimal high) =>
        low == high ? SayPercent(low) : percent.Around(Say(low, 0, percentGroups), Say(high, 0, percentGroups), Range);

    /// <summary>Writes the digits of a year, month or day: no groups, and at least so many.</summary>
    public string SayDigits(int number, int minimum)
    {
        string text = number.ToString(CultureInfo.InvariantCulture).PadLeft(minimum, '0');
        return digits == LatinDigits ? text : string.Create(text.Length, (text, digits), static (span, state) =>
        {
            for (int index = 0; index < span.Length; index++)
            {
                span[index] = state.digits[state.text[index] - '0'];
            }
        });
    }

    private void WriteWhole(ref DefaultInterpolatedStringHandler writer, ReadOnlySpan<char> whole, DigitGroups groups)
    {
        bool isGrouped = whole.Length >= groups.First + minimumGrouping;
        for (int index = 0; index < whole.Length; index++)
        {
            if (isGrouped && index > 0 && groups.BeginsAt(whole.Length - index))
            {
                writer.AppendLiteral(groupSign);
            }

            writer.AppendFormatted(digits[whole[index] - '0']);
        }
    }
}

using System.Globalization;
using TreatmentContent.Quantities;

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
        TextBuffer buffer = new(stackalloc char[2 * LongestNumber]);
        Write(ref buffer, number, minimumFractionDigits, groups);
        return buffer.Finish();
    }

    /// <summary>Writes a number with all its digits, and at least so many after the decimal sign.</summary>
    public void Write(ref TextBuffer buffer, decimal number, int minimumFractionDigits, DigitGroups groups)
    {
        if (minimumFractionDigits == 0 && Number.TrySmall(number, out int small))
        {
            WriteSmall(ref buffer, small);
            return;
        }

        Span<char> plain = stackalloc char[LongestNumber];
        Math.Abs(number).TryFormat(plain, out int length, provider: CultureInfo.InvariantCulture);
        ReadOnlySpan<char> text = plain[..length];
        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> fraction = point < 0 ? default : text[(point + 1)..];

        if (number < 0)
        {
            buffer.Append(minusSign);
        }

        WriteWhole(ref buffer, whole, groups);
        int decimals = Math.Max(fraction.Length, minimumFractionDigits);
        for (int index = 0; index < decimals; index++)
        {
            if (index == 0)
            {
                buffer.Append(decimalSign);
            }

            buffer.Append(digits[index < fraction.Length ? fraction[index] - '0' : 0]);
        }
    }

    /// <summary>Writes two numbers as a range; equal ends as one number.</summary>
    public string SayRange(decimal low, decimal high)
    {
        TextBuffer buffer = new(stackalloc char[4 * LongestNumber]);
        WriteRange(ref buffer, low, high);
        return buffer.Finish();
    }

    /// <summary>Writes two numbers as a range; equal ends as one number.</summary>
    public void WriteRange(ref TextBuffer buffer, decimal low, decimal high)
    {
        if (low == high)
        {
            Write(ref buffer, low, 0, groups);
            return;
        }

        buffer.Append(Range.Before);
        Write(ref buffer, low, 0, groups);
        buffer.Append(Range.Dash);
        Write(ref buffer, high, 0, groups);
        buffer.Append(Range.After);
    }

    /// <summary>Writes a range of percentages; equal ends as one.</summary>
    public void WritePercentRange(ref TextBuffer buffer, decimal low, decimal high) =>
        percent.Write(ref buffer, Range, low, high, (Numbers: this, Groups: percentGroups), static (ref buffer, number, state) => state.Numbers.Write(ref buffer, number, 0, state.Groups));

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

    // Most numbers of content; no locale groups three digits.
    private void WriteSmall(ref TextBuffer buffer, int number)
    {
        if (number >= 100)
        {
            buffer.Append(digits[number / 100]);
        }

        if (number >= 10)
        {
            buffer.Append(digits[number / 10 % 10]);
        }

        buffer.Append(digits[number % 10]);
    }

    private void WriteWhole(ref TextBuffer buffer, scoped ReadOnlySpan<char> whole, DigitGroups groups)
    {
        bool isGrouped = whole.Length >= groups.First + minimumGrouping;
        for (int index = 0; index < whole.Length; index++)
        {
            if (isGrouped && index > 0 && groups.BeginsAt(whole.Length - index))
            {
                buffer.Append(groupSign);
            }

            buffer.Append(digits[whole[index] - '0']);
        }
    }
}

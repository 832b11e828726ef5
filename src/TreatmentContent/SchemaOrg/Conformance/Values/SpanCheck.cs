using System.Globalization;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Checks that nothing ends before it starts.</summary>
internal sealed class SpanCheck(PlacedIssues issues)
{
    private const int Day = 10;

    /// <summary>Checks a node.</summary>
    public void Check(LinkedNode node)
    {
        foreach ((string start, string end) in PropertyRules.Spans)
        {
            if (PlainValue.Find(node, end) is not { } last || PlainValue.Find(node, start) is not { } first || !IsBefore(last.Value.Text, first.Value.Text))
                continue;
            issues.Enter(last.Member);
            issues.Report("TC2009", $"{TextForm.Quote(last.Value.Text)} is before {TextForm.Quote(first.Value.Text)}, the '{start}'; nothing ends before it starts.", last.Value.Offset);
            issues.Leave(last.Member);
        }
    }

    // Of two moments the less exact one decides how exactly they are compared: without an offset in both, by the day.
    private static bool IsBefore(string end, string start)
    {
        if (Whole(end) is not { } one || Whole(start) is not { } other)
            return false;
        if (HasOffset(one) && HasOffset(other))
            return Instant(one) is { } last && Instant(other) is { } first && last < first;
        bool areLocal = one.Length > Day && other.Length > Day && !HasOffset(one) && !HasOffset(other);
        int length = Math.Min(one.Length, other.Length);
        return string.CompareOrdinal(one, 0, other, 0, areLocal ? length : Math.Min(Day, length)) < 0;
    }

    // A date, or a date and time with the seconds written out; null for any other text.
    private static string? Whole(string text)
    {
        string whole = LexicalForms.WithSeconds(text);
        return LexicalForms.IsDate(whole) || HasOffset(whole) || HasOffset(whole + "Z") ? whole : null;
    }

    private static bool HasOffset(string text) => LexicalForms.IsDateTime(text);

    private static DateTimeOffset? Instant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset instant) ? instant : null;
}

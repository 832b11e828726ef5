using System.Globalization;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Holds numbers, written as such or as texts, against what can be.</summary>
internal sealed class NumberCheck(PlacedIssues issues)
{
    private static readonly VocabularyTerm MonetaryAmount = SchemaVocabulary.Instance["MonetaryAmount"];

    /// <summary>Says whether a number of JSON is a whole one.</summary>
    public static bool IsWhole(string number) => TryRead(number, out decimal value) && value == decimal.Truncate(value);

    /// <summary>Checks a number against the bounds of its property, if it has some.</summary>
    /// <returns>Whether nothing was found.</returns>
    public bool IsWithin(string number, long offset, VocabularyTerm property)
    {
        if (!PropertyRules.TryGetBounds(property.Name, out var bounds))
            return true;
        bool isRead = TryRead(number, out decimal value);
        if (isRead && value >= bounds.Least && value <= bounds.Most)
            return true;
        if (!isRead && bounds.Most == decimal.MaxValue && number is not ['-', ..])
            issues.Report("TC2017", $"{TextForm.Quote(number)} is more than anything costs or counts; write '{property.Name}' as one such as 250.", offset);
        else
            issues.Report("TC2017", $"{TextForm.Quote(number)} cannot be; '{property.Name}' {Words(bounds)}.", offset);
        return false;
    }

    /// <summary>Checks what the numbers of a node are to each other and to its type: no least above its most, no words in a sum.</summary>
    public void Check(LinkedNode node)
    {
        foreach ((string least, string most, string advice) in PropertyRules.Pairs)
        {
            if (Find(node, least) is { } low && Find(node, most) is { } high && low.Number > high.Number)
                Report(low.Member, low.Value, $"is above {TextForm.Quote(high.Value.Text)}, the '{most}'; {advice}.");
        }

        if (node.Is(MonetaryAmount) && PlainValue.Find(node, "value") is { Value.IsText: true } sum && !LexicalForms.IsNumber(sum.Value.Text) && !string.IsNullOrWhiteSpace(sum.Value.Text))
            Report(sum.Member, sum.Value, "is not a plain number; write a sum as one such as 250, and what belongs to it in properties of their own.");
    }

    private static (DocumentMember Member, DocumentValue Value, decimal Number)? Find(LinkedNode node, string property) =>
        PlainValue.Find(node, property) is { } found && TryRead(found.Value.Text, out decimal number) ? (found.Member, found.Value, number) : null;

    private void Report(DocumentMember member, DocumentValue value, string rest)
    {
        issues.Enter(member);
        issues.Report("TC2017", $"{TextForm.Quote(value.Text)} {rest}", value.Offset);
        issues.Leave(member);
    }

    /// <summary>Reads a number, in the form of JSON or plain.</summary>
    public static bool TryRead(string text, out decimal number) => decimal.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out number);

    private static string Words((decimal Least, decimal Most) bounds) => bounds.Most == decimal.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"is {bounds.Least} or more")
        : string.Create(CultureInfo.InvariantCulture, $"lies between {bounds.Least} and {bounds.Most}");
}

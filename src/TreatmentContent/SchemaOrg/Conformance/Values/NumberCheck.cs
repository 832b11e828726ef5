using System.Globalization;
using System.Text.Json;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Holds numbers, written as such or as texts, against what can be.</summary>
internal sealed class NumberCheck(PlacedIssues issues)
{
    /// <summary>Says whether a number of JSON is a whole one.</summary>
    public static bool IsWhole(string number) => TryRead(number, out decimal value) && value == decimal.Truncate(value);

    /// <summary>Checks a number against the bounds of its property, if it has some.</summary>
    /// <returns>Whether nothing was found.</returns>
    public bool IsWithin(string number, long offset, VocabularyTerm property)
    {
        if (!PropertyRules.TryGetBounds(property.Name, out var bounds) || (TryRead(number, out decimal value) && value >= bounds.Least && value <= bounds.Most))
            return true;
        issues.Report("TC2017", $"{TextForm.Quote(number)} cannot be; '{property.Name}' {Words(bounds)}.", offset);
        return false;
    }

    /// <summary>Checks that no least of a node is above its most.</summary>
    public void Pairs(LinkedNode node)
    {
        foreach ((string least, string most) in PropertyRules.Pairs)
        {
            if (Find(node, least) is { } low && Find(node, most) is { } high && low.Number > high.Number)
            {
                issues.Enter(low.Member.Name);
                issues.Report("TC2017", $"{TextForm.Quote(low.Member.Value.Text)} is above {TextForm.Quote(high.Member.Value.Text)}, the '{most}'; write the least in '{least}'.", low.Member.Value.Offset);
                issues.Leave();
            }
        }
    }

    private static (DocumentMember Member, decimal Number)? Find(LinkedNode node, string property)
    {
        foreach (DocumentMember member in node.Properties)
        {
            if (member.Value.Kind is JsonValueKind.Number or JsonValueKind.String && node.Context.TryResolve(member.Name, out string name) && name == property
                && TryRead(member.Value.Text, out decimal number))
                return (member, number);
        }

        return null;
    }

    private static bool TryRead(string text, out decimal number) => decimal.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out number);

    private static string Words((decimal Least, decimal Most) bounds) => bounds.Most == decimal.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"is {bounds.Least} or more")
        : string.Create(CultureInfo.InvariantCulture, $"lies between {bounds.Least} and {bounds.Most}");
}

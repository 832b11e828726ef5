using System.Globalization;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Entities;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1034: numbers on a scale lie on it.</summary>
internal sealed class OutOfRange : ICodedRule
{
    private const string Percent = "%";

    // Source of the skin types: T. B. Fitzpatrick, Archives of Dermatology 124 (1988).
    private static readonly (Type? Record, string Member, decimal Low, decimal High)[] Scales =
    [
        (typeof(Sensation), "score", 0, 10),
        (typeof(Applicability), "skinTypes", 1, 6),
        (typeof(Timing), "months", 1, 12),
        (typeof(Position), "latitude", -90, 90),
        (typeof(Position), "longitude", -180, 180),
        (null, "share", 0, 100),
    ];

    public string Code => "TC1034";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (ContentNode node in context.Nodes)
        {
            foreach ((Type? record, string member, decimal low, decimal high) in Scales)
            {
                if (node.Member == member && (record is null || record == node.Owner.GetType()) && StretchOf(node.Value) is { } number && !number.IsOn(low, high))
                    context.Report(this, node.Path, string.Create(CultureInfo.InvariantCulture, $"{node.Value} lies outside {low}..{high}."));
            }
        }
    }

    private static Stretch? StretchOf(object value) => value switch
    {
        Amount amount => Stretch.Of(amount),
        int number => Stretch.Of(number),
        decimal number => Stretch.Of(number),
        Quantity { Unit: Percent } share => Stretch.Of(share.Amount),
        _ => null,
    };
}

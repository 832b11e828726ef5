namespace TreatmentContent.Localization;

/// <summary>The condition of one plural category: relations joined by "and", the groups joined by "or".</summary>
internal sealed class PluralRule
{
    private readonly PluralRelation[][] alternatives;

    private PluralRule(PluralCategory category, PluralRelation[][] alternatives)
    {
        Category = category;
        this.alternatives = alternatives;
    }

    public PluralCategory Category { get; }

    /// <summary>Reads the form of CLDR without its samples, such as <c>v = 0 and i % 10 = 1 or n = 11</c>.</summary>
    /// <exception cref="FormatException">The text is not such a condition.</exception>
    public static PluralRule Parse(PluralCategory category, string condition) =>
        new(category, Array.ConvertAll(condition.Split(" or "), group => Array.ConvertAll(group.Split(" and "), PluralRelation.Parse)));

    public bool Holds(in PluralOperands operands)
    {
        foreach (PluralRelation[] group in alternatives)
        {
            if (AllHold(group, operands))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllHold(PluralRelation[] group, in PluralOperands operands)
    {
        foreach (PluralRelation relation in group)
        {
            if (!relation.Holds(operands))
            {
                return false;
            }
        }

        return true;
    }
}

namespace TreatmentContent.SchemaOrg;

/// <summary>A page of the search engine's documentation, and the day on which it was read.</summary>
/// <param name="Title">Its title.</param>
/// <param name="AsOf">The day.</param>
internal sealed record RuleSource(string Title, DateOnly AsOf)
{
    private const int MonthsUntilOld = 6;

    /// <summary>Says whether it is more than six months older than a date.</summary>
    public bool IsOldOn(DateOnly date) => date > AsOf.AddMonths(MonthsUntilOld);

    public override string ToString() => Title;
}

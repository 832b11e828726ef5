using System.Text;

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

    // The one a record is given would say the day as the thread's culture does.
    private bool PrintMembers(StringBuilder builder) => builder.Append(Title).Length > 0;
}

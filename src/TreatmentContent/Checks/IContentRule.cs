namespace TreatmentContent.Checks;

/// <summary>Something that must hold between the values of a catalogue, each of which is sound alone.</summary>
/// <remarks>A rule keeps nothing between two checks: one instance may serve many catalogues at once.</remarks>
public interface IContentRule
{
    /// <summary>Looks for what the rule is about and reports every place where it does not hold.</summary>
    /// <param name="context">The catalogue, the date that counts as today, and where to report.</param>
    void Check(RuleContext context);
}

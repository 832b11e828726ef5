namespace TreatmentContent.Statements;

/// <content>Whether a person or case meets it, and how it stands to another one.</content>
public sealed partial record Applicability
{
    /// <summary>Gets whether it names anything: one that does not holds always.</summary>
    internal bool Restricts => CaseMember.All.Any(member => member.IsStated(this));

    /// <summary>Says whether a person or case meets every member of this one.</summary>
    /// <remarks>
    /// What <paramref name="who"/> does not state is not met: a rule for 9 to 14 years is not met by someone of unknown age. A stated value meets a list
    /// that holds it, an age or skin type meets a range that it lies in wholly, a measure one of the same unit; the body area <c>any</c> is met by each area,
    /// <c>face</c> by its parts such as <c>forehead</c>, <c>pregnant</c> by each trimester, <c>either</c> by each side.
    /// </remarks>
    /// <param name="who">One person or case, such as <c>new() { Ages = ClinicalDuration.Years(11) }</c>.</param>
    /// <returns>Whether it is met; the empty one always is.</returns>
    public bool IsMetBy(Applicability who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return CaseMember.All.All(member => !member.IsStated(this) || member.IsMet(this, who));
    }

    /// <summary>Says whether everyone who meets another case meets this one.</summary>
    /// <param name="narrow">The other case.</param>
    internal bool Covers(Applicability narrow) => CoversBoth(narrow, narrow);

    /// <summary>Says whether everyone who meets both of two cases meets this one.</summary>
    /// <param name="one">The one case.</param>
    /// <param name="other">The other case.</param>
    internal bool CoversBoth(Applicability one, Applicability other) =>
        CaseMember.All.All(member => !member.IsStated(this) || member.Covers(this, one) || member.Covers(this, other));

    /// <summary>Says whether someone with one value of each list can meet this case and another; what one leaves open meets everything.</summary>
    /// <remarks>Who has two conditions, or is treated on both sides, can meet two cases that are told apart by these: that is not asked here.</remarks>
    /// <param name="other">The other case.</param>
    internal bool Overlaps(Applicability other) => CaseMember.All.All(member => member.Overlaps(this, other));
}

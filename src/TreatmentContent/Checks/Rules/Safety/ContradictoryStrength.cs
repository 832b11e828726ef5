using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1040: what is not needed is said once, and nothing else is said of it.</summary>
internal sealed class ContradictoryStrength : ICodedRule
{
    // An assessment, what keeps the result and a kind of anaesthesia may each be "not needed": a referral, a booster, sedation. They stand here only where that says nothing.
    private static readonly Action<ContradictoryStrength, RuleContext>[] Impossible =
    [
        Where<Instruction>(
            rule => rule.Strength == Strength.NotNeeded && rule.Polarity != Polarity.NotNeeded,
            rule => $"'{rule.Polarity}' and 'notNeeded' contradict each other; what can be left out is written with \"polarity\": \"notNeeded\" and no strength."),
        Where<Instruction>(
            rule => rule.Polarity == Polarity.NotNeeded && (rule.Strength == Strength.Must || rule.Strength == Strength.Should),
            rule => $"What is 'notNeeded' cannot be '{rule.Strength}'; leave the strength out, or write what is to be done with \"polarity\": \"do\"."),
        Where<Milestone>(
            milestone => milestone.Strength == Strength.NotNeeded,
            milestone => $"A milestone's strength says how sure it is, such as \"may\"; '{milestone.Kind}' is reached or lasts, and cannot be 'notNeeded'. For none at all write \"length\": \"0 d\"."),
        Where<Anaesthesia>(
            anaesthesia => anaesthesia.Strength == Strength.NotNeeded && anaesthesia.Kind == AnaesthesiaKind.None,
            _ => "Nothing is given where the kind is 'none', and that cannot be 'notNeeded'; leave the strength out, or write the kind that is not needed."),
        Where<AdverseEffect>(
            effect => effect.Strength == Strength.NotNeeded && effect.Management.Any(way => way != Management.SelfLimiting),
            effect => $"'{effect.Management.First(way => way != Management.SelfLimiting)}' is done about it and cannot be 'notNeeded'; write \"may\" where it only can be, or leave it out where nothing has to be done."),
    ];

    public string Code => "TC1040";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (Action<ContradictoryStrength, RuleContext> report in Impossible)
            report(this, context);
    }

    private static Action<ContradictoryStrength, RuleContext> Where<T>(Func<T, bool> isImpossible, Func<T, string> message)
        where T : ContentRecord => (rule, context) =>
    {
        foreach (Located<T> found in context.All<T>().Where(found => isImpossible(found.Record)))
            context.Report(rule, found.PathOf("strength"), message(found.Record));
    };
}

using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1023: no list of instructions allows what it also forbids, to the same people at the same time.</summary>
internal sealed class ContradictoryInstructions : ICodedRule
{
    private static readonly (Polarity[] Yes, Polarity[] No)[] Opposite =
    [
        ([Polarity.Do, Polarity.Allow, Polarity.Continue], [Polarity.Avoid, Polarity.Stop]),
        ([Polarity.Do], [Polarity.NotNeeded]),
    ];

    public string Code => "TC1023";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (IGrouping<(ContentNode?, string), Located<Instruction>> list in context.All<Instruction>().GroupBy(instruction => (instruction.Node.Parent, instruction.Node.Member)))
        {
            Located<Instruction>[] instructions = [.. list];
            for (int i = 1; i < instructions.Length; i++)
            {
                string? contested = instructions.Take(i).Select(earlier => Contested(earlier.Record, instructions[i].Record)).FirstOrDefault(item => item is not null);
                if (contested is not null)
                    context.Report(this, instructions[i].Path, $"'{contested}' is both allowed and to be avoided, for the same people at the same time.");
            }
        }
    }

    private static string? Contested(Instruction one, Instruction other)
    {
        bool areOpposed = Opposite.Any(pair => (Has(pair.Yes, one) && Has(pair.No, other)) || (Has(pair.No, one) && Has(pair.Yes, other)));
        bool areAtOnce = one.When == other.When && one.Except == other.Except && one.Timing == other.Timing;

        // Washing with water and washing with soap are two things.
        bool areApart = one.Items.Count > 0 && other.Items.Count > 0 && !one.Items.Intersect(other.Items).Any();

        // "At most one glass" is not what "no alcohol" forbids.
        return areOpposed && areAtOnce && !areApart && one.Quantity is null && other.Quantity is null ? Subjects(one).Intersect(Subjects(other), StringComparer.Ordinal).FirstOrDefault() : null;
    }

    // A topic alone is all of it; beside more it is only where that belongs.
    private static string[] Subjects(Instruction instruction)
    {
        string[] named = [.. instruction.Activities.Select(activity => activity.Word), .. instruction.Substances.Select(substance => substance.Value), .. instruction.Items.Select(item => item.Word)];
        return named.Length == 0 && instruction is { Topic: { } topic, Text: null } ? [topic.Word] : named;
    }

    private static bool Has(Polarity[] polarities, Instruction instruction) => polarities.Any(polarity => instruction.Polarity == polarity);
}

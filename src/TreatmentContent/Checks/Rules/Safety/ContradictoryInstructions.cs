using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1023: no list of instructions asks for or allows what it also forbids or calls needless, to the same people at the same time.</summary>
internal sealed class ContradictoryInstructions : ICodedRule
{
    // What can be left out may still be done: only "do" speaks against it.
    private static readonly (Polarity Yes, Polarity No, string Both)[] Opposite =
    [
        (Polarity.Do, Polarity.Avoid, "both to be done and to be avoided"),
        (Polarity.Do, Polarity.Stop, "both to be done and to be stopped"),
        (Polarity.Do, Polarity.NotNeeded, "both to be done and not needed"),
        (Polarity.Allow, Polarity.Avoid, "both allowed and to be avoided"),
        (Polarity.Allow, Polarity.Stop, "both allowed and to be stopped"),
        (Polarity.Continue, Polarity.Avoid, "both to be continued and to be avoided"),
        (Polarity.Continue, Polarity.Stop, "both to be continued and to be stopped"),
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
                    context.Report(this, instructions[i].Path, $"{contested}, for the same people at the same time.");
            }
        }
    }

    private static string? Contested(Instruction one, Instruction other)
    {
        string? both = Opposite.FirstOrDefault(pair => (one.Polarity == pair.Yes && other.Polarity == pair.No) || (one.Polarity == pair.No && other.Polarity == pair.Yes)).Both;
        bool areAtOnce = one.When == other.When && one.Except == other.Except && one.Timing == other.Timing;

        // Washing with water and washing with soap are two things.
        bool areApart = one.Items.Count > 0 && other.Items.Count > 0 && !one.Items.Intersect(other.Items).Any();

        // "At most one glass" is not what "no alcohol" forbids.
        if (both is null || !areAtOnce || areApart || one.Quantity is not null || other.Quantity is not null)
            return null;
        return Subjects(one).Intersect(Subjects(other), StringComparer.Ordinal).Select(subject => $"'{subject}' is {both}").FirstOrDefault();
    }

    // A topic alone is all of it; beside more it is only where that belongs.
    private static string[] Subjects(Instruction instruction)
    {
        string[] named = [.. instruction.Activities.Select(activity => activity.Word), .. instruction.Substances.Select(substance => substance.Value), .. instruction.Items.Select(item => item.Word)];
        return named.Length == 0 && instruction is { Topic: { } topic, Text: null } ? [topic.Word] : named;
    }
}

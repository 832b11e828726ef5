using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1035: a record whose members are all optional, but not all at once, states one of them; a required list has an item.</summary>
internal sealed class NothingStated : ICodedRule
{
    public string Code => "TC1035";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (ContentNode node in context.Nodes)
        {
            if (node.Value is IOpenWord { Word: "unspecified" })
                context.Report(this, node.Path, "A word is needed here; 'unspecified' says nothing.");
            if (NeededBy(node.Value) is { } members)
                context.Report(this, node.Path, members.Contains(',', StringComparison.Ordinal) ? $"One of {members} is needed here." : $"'{members}' is needed here.");
        }
    }

    private static string? NeededBy(object record) => record switch
    {
        Indication { Condition: null, Name: null } => "condition, name",
        Variant { Id.IsNone: true } => "id",
        Dose { Substance: null, Name: null } => "substance, name",
        TreatedArea { Areas.Count: 0 } => "areas",
        Sensation { Feelings.Count: 0, Text: null } => "feelings, text",
        Contraindication { Conditions.Count: 0, Substances.Count: 0, Treatments.Count: 0, Text: null } only when !only.When.Restricts => "conditions, substances, treatments, when, text",
        PregnancyRule { States.Count: 0 } => "states",
        Interaction { Substances.Count: 0, Treatments.Count: 0, Text: null } => "substances, treatments, text",
        Instruction { Topic: null, Activities.Count: 0, Substances.Count: 0, Items.Count: 0, Text: null } => "topic, activities, substances, items, text",
        AdverseEffect { Effects.Count: 0, Text: null } => "effects, text",
        WarningSign { Signs.Count: 0, Text: null } => "signs, text",
        RelatedTreatment { Treatment: null, Name: null } => "treatment, name",
        Contributor { Practitioner: null, Name: null } => "practitioner, name",
        Specification { Value: null, IsAdjustable: null } => "value, isAdjustable",
        OpeningHours { Days.Count: 0 } => "days",
        _ => null,
    };
}

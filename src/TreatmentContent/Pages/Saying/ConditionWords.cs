using TreatmentContent.Entities;

namespace TreatmentContent.Pages;

/// <summary>Says what is known of a condition.</summary>
internal static class ConditionWords
{
    public static void Describe(SaidItems said, Condition condition)
    {
        said.Sentence("definition", condition.Definition);
        NameWords.Add(said, condition.AlsoKnownAs);
        if (condition.Parent is { } parent)
        {
            // The name alone: a chain of parents would be told as deep as it is long.
            said.Value("parent", "condition.parent", said.Narrator.Catalog.Conditions.TryFind(parent, out Condition? wider) ? wider.Name : null);
        }

        for (int i = 0; i < condition.Facts.Count; i++)
        {
            said.Add(Say(said.Narrator, said.PathOf($"facts[{i}]"), condition.Facts[i]));
        }

        NameWords.AddCodes(said, "codes", "codes", condition.Codes);
    }

    private static PageItem Say(Narrator narrator, string path, ConditionFact fact)
    {
        var details = new SaidItems(narrator, path);
        details.Words("effects", "fact.effects", fact.Effects);
        details.Words("factors", "fact.factors", fact.Factors);
        details.Value("frequency", "frequency", fact.Frequency);
        SeverityWords.Add(details, fact.Severity, null);
        details.Value("duration", "duration", fact.Duration);
        return StatementWords.Item(details, path, fact, narrator.Label<Vocabularies.ConditionFactKind>(fact.Kind, "fact"), narrator.Locale.Resolve(fact.Text));
    }
}

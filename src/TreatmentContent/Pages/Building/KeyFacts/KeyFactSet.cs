using TreatmentContent.Localization;
using TreatmentContent.Quantities;

namespace TreatmentContent.Pages;

/// <summary>Gathers the key facts while the statements are read: of each name the one value that holds in general, and none where several do.</summary>
internal sealed class KeyFactSet(Narrator narrator)
{
    private readonly List<KeyFact> facts = [];
    private readonly HashSet<string> limited = new(StringComparer.Ordinal);
    private readonly HashSet<string> withheld = new(StringComparer.Ordinal);

    /// <summary>Gives the facts, one for each name, as long as all that hold in general agree.</summary>
    public IReadOnlyList<KeyFact> ToList() =>
        [.. facts.Where(fact => !withheld.Contains(fact.Name)).GroupBy(fact => fact.Name).Where(AllAgree).Select(same => Qualified(same.First()))];

    /// <summary>Adds a time that holds in general; nothing where none is stated, or where it cannot be said whole.</summary>
    public void Add(string name, string path, ClinicalDuration? value, ResolvedText? spoken)
    {
        if (value is { } stated && spoken is { } whole)
            facts.Add(Make(name, path, whole) with { Duration = stated, IsQualified = whole != narrator.Locale.Say(stated) });
    }

    /// <summary>Adds a number that holds in general.</summary>
    public void Add(string name, string path, Quantity value, ResolvedText spoken, bool isQualified = false) =>
        facts.Add(Make(name, path, spoken) with { Quantity = value, IsQualified = isQualified });

    /// <summary>Notes that some get another value, or that one holds with its words only: who does must not take the general one for theirs.</summary>
    public void Limit(string name, bool isLimited = true)
    {
        if (isLimited)
            limited.Add(name);
    }

    /// <summary>Notes that no one value can be said.</summary>
    public void Withhold(string name) => withheld.Add(name);

    private static bool AllAgree(IEnumerable<KeyFact> facts)
    {
        KeyFact first = facts.First();
        return facts.All(fact => fact.Duration == first.Duration && fact.Quantity == first.Quantity && fact.Spoken == first.Spoken);
    }

    private KeyFact Make(string name, string path, ResolvedText spoken) => new() { Name = name, Path = path, Label = narrator.Phrase("keyFact." + name), Spoken = spoken };

    private KeyFact Qualified(KeyFact fact) =>
        limited.Contains(fact.Name) ? fact with { Spoken = narrator.Fill("keyFact.differs", "value", fact.Spoken), IsQualified = true } : fact;
}

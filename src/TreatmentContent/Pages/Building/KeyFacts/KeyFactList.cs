using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Finds the facts that people look for first among those that hold in general.</summary>
/// <remarks>A value for some cases only is no key fact, nor is one with words beside it that may limit it, nor one whose certainty cannot be said together with it.</remarks>
internal static class KeyFactList
{
    /// <summary>Finds the facts, one for each name.</summary>
    public static IReadOnlyList<KeyFact> Of(Narrator narrator)
    {
        var facts = new KeyFactSet(narrator);
        ScheduleFacts.AddSessions(facts, narrator);
        ScheduleFacts.AddNumbing(facts, narrator);
        MilestoneFacts.Add(facts, narrator);
        ScheduleFacts.AddMaintenance(facts, narrator);
        DeviceFacts.Add(facts, narrator);
        PainFacts.Add(facts, narrator);
        AgeFacts.Add(facts, narrator);
        return facts.ToList();
    }

    /// <summary>Says the facts as a section, with what is asked as often and is no number.</summary>
    public static IReadOnlyList<PageItem> Items(Narrator narrator, IReadOnlyList<KeyFact> facts)
    {
        Protocol protocol = narrator.Treatment.Protocol;
        var said = new SaidItems(narrator, narrator.Root + ".protocol");
        said.AddRange(facts.Select(fact => new PageItem { Path = fact.Path, Label = fact.Label, Text = fact.Spoken }));
        said.Word("invasiveness", "protocol.invasiveness", protocol.Invasiveness);
        said.Value("isSurgical", "keyFact.surgery", protocol.IsSurgical is { } isSurgical ? narrator.Phrase(isSurgical ? "yes" : "no") : null);
        PriceLine.Add(said, narrator);
        said.Words("areas", "area.isUsual.yes", [.. protocol.Areas.Where(area => area.IsUsual == true && Generality.Holds(area)).SelectMany(area => area.Areas)]);
        said.Words("settings", "protocol.settings", protocol.Settings);
        var feel = new SaidItems(narrator, narrator.Root + ".experience");
        feel.List("anaesthesia", "anaesthesia", [.. narrator.Treatment.Experience.Anaesthesia.Where(IsGeneral).Select(given => AnaesthesiaWords.Whole(narrator, given)).OfType<ResolvedText>()], ListKind.Or);
        return [.. said.Items, .. feel.Items];
    }

    // "Possibly general anaesthesia" says itself that it varies.
    private static bool IsGeneral(Anaesthesia given) => given.Strength == Strength.May ? Generality.HoldsAsSpan(given) : Generality.Holds(given);
}

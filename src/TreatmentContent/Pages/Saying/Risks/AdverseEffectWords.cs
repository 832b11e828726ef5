using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says something unwanted: "Redness and swelling: in most people", then how severe, when, how long and what is done.</summary>
internal static class AdverseEffectWords
{
    public static PageItem Say(Narrator narrator, string path, AdverseEffect effect)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText? effects = narrator.Title(effect.Effects, ListKind.And);
        if (effects is null)
        {
            details.Words("effects", "effects", effect.Effects);
        }

        ResolvedText? frequency = null;
        if (effect.Frequency is { } stated)
        {
            frequency = FrequencyWords.Say(narrator, stated, effect.Per);
            if (frequency is null)
            {
                frequency = narrator.Locale.Say(stated);
                details.Word("per", "frequency.per", effect.Per);
            }
        }
        else
        {
            details.Word("per", "frequency.per", effect.Per);
        }

        details.Sentence("isNormal", "effect.isNormal", effect.IsNormal);
        details.Sentence("text", effect.Text);
        details.Word("verdict", "effect.verdict", effect.Verdict);
        details.Words("areas", "area", effect.Areas);
        SeverityWords.Add(details, effect.Severity, effect.SeverityTo);
        OnsetWords.Add(details, path, effect.Timing);
        details.Value("duration", "duration", effect.Duration);
        details.Words("causes", "effect.causes", effect.Causes, ListKind.Or);
        AddEnd(details, effect);
        PageItem item = StatementWords.Item(details, path, effect, effects ?? narrator.Phrase("effects"), frequency) with { IsDanger = !Occurrence.IsDenied(effect) || Occurrence.IsTakenBack(effect), IsDenied = Occurrence.IsDenied(effect) };

        // With nothing more to say, the effects are the sentence and not a label of nothing.
        return item.IsBare ? item with { Label = null, Text = effects } : item;
    }

    private static void AddEnd(SaidItems details, AdverseEffect effect)
    {
        // What goes away on its own goes away: one sentence says both.
        bool isSelfLimiting = effect.Management.Contains(Management.SelfLimiting);
        if (isSelfLimiting)
        {
            details.Add(new PageItem { Path = details.PathOf("management"), Text = details.Narrator.Phrase("effect.selfLimiting") });
        }

        if (!(isSelfLimiting && effect.IsReversible == true))
        {
            details.Sentence("isReversible", "effect.isReversible", effect.IsReversible);
        }

        AddManagement(details, [.. effect.Management.Where(way => way != Management.SelfLimiting)], effect.Strength);
        details.Value("resolves", "effect.resolves", effect.Resolves);
    }

    // "Possibly surgery" in one; what has no management, or one of two languages, is said beside it.
    private static void AddManagement(SaidItems details, IReadOnlyList<Open<Management>> ways, Open<Strength>? strength)
    {
        Narrator narrator = details.Narrator;
        if (ways.Count > 0 && narrator.Locale.Join([.. ways.Select(narrator.Locale.Say)], ListKind.And) is { } joined && StrengthWords.Say(narrator, joined, strength) is { } whole)
        {
            details.Value("management", "effect.management", whole);
            return;
        }

        details.Words("management", "effect.management", ways);
        details.Word("strength", "effect.strength", strength);
    }
}

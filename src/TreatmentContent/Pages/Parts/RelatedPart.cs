using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says which other treatments there are, and how this one stands to them.</summary>
internal static class RelatedPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator) =>
        [.. narrator.Treatment.Related.Select((related, i) => Say(narrator, $"{narrator.Root}.related[{i}]", related))];

    private static PageItem Say(Narrator narrator, string path, RelatedTreatment related)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText name = narrator.Locale.Resolve(related.Name);
        Link address = default;
        if (Narrator.TryFind(narrator.Catalog.Treatments, "treatments", related.Treatment, out Treatment? other, out _))
        {
            details.Sentence("name", related.Name);
            name = narrator.Locale.Resolve(other.Name);
            address = ReferenceEquals(other, narrator.Treatment)
                ? default
                : PageAddress.Of(narrator.Catalog.Site, other, PageLocale.Of(other, narrator.Locale));
        }

        AddComparison(details, related);
        details.Value("value", "related.value", related.Value);
        TimingWords.Add(details, "timing", related.Timing);
        details.Sentence("text", related.Text);
        return StatementWords.Item(details, path, related, narrator.Label<Relation>(related.Relation, "related"), name) with { Link = address };
    }

    // "Pain: less with this treatment": a verdict alone would not say of which of the two.
    private static void AddComparison(SaidItems details, RelatedTreatment related)
    {
        Narrator narrator = details.Narrator;
        if (related.Verdict is not { IsUnspecified: false } verdict)
        {
            details.Word("aspect", "related.aspect", related.Aspect);
            return;
        }

        ResolvedText ofAspect = related.Aspect is { IsUnspecified: false } aspect ? narrator.Phrase($"related.verdict.{aspect.Word}.{verdict.Word}") : default;
        ResolvedText own = ofAspect.IsEmpty ? narrator.Phrase("related.verdict." + verdict.Word) : ofAspect;
        details.Add(new PageItem
        {
            Path = details.PathOf("verdict"),
            Label = narrator.Label<Aspect>(related.Aspect, "related.verdict"),
            Text = own.IsEmpty ? narrator.Locale.Say(verdict) : own,
        });
    }
}

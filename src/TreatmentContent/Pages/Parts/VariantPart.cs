using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says which techniques, products or places one can choose.</summary>
internal static class VariantPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator) =>
        [.. narrator.Treatment.Variants.Select((variant, i) => Say(narrator, $"{narrator.Root}.variants[{i}]", variant))];

    private static PageItem Say(Narrator narrator, string path, Variant variant)
    {
        var details = new SaidItems(narrator, path);
        details.Word("kind", "variant.kind", variant.Kind);
        details.Word("technique", "variant.technique", variant.Technique);
        details.Word("depth", "variant.depth", variant.Depth);
        details.Value("share", "variant.share", variant.Share);
        details.AddRange(EntityWords.Substances(narrator, details.PathOf("substances"), variant.Substances, "substances"));
        details.AddRange(EntityWords.Devices(narrator, details.PathOf("devices"), variant.Devices, "device"));
        ResolvedText name = narrator.Locale.Resolve(variant.Name);
        ResolvedText text = narrator.Locale.Resolve(variant.Text);
        PageItem item = StatementWords.Item(details, path, variant, name, text);
        return item.IsBare ? item with { Label = null, Text = name } : item;
    }
}

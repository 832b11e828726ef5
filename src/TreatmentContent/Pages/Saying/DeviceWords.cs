using TreatmentContent.Entities;
using TreatmentContent.Localization;

namespace TreatmentContent.Pages;

/// <summary>Says what is known of a device.</summary>
internal static class DeviceWords
{
    public static void Describe(SaidItems said, Device device)
    {
        said.Word("kind", "kind", device.Kind);
        said.Value("brand", "brand", device.Brand);
        said.Value("maker", "maker", device.Maker);
        said.Sentence("isHandheld", "device.isHandheld", device.IsHandheld);
        said.Words("energies", "energies", device.Energies);
        said.AddRange(EntityWords.Substances(said.Narrator, said.PathOf("materials"), device.Materials, "device.materials"));
        for (int i = 0; i < device.Specifications.Count; i++)
        {
            said.Add(Say(said.Narrator, said.PathOf($"specifications[{i}]"), device.Specifications[i]));
        }

        said.Value("since", "since", device.Since);
        said.Group("care", "device.care", InstructionWords.All(said.Narrator, said.PathOf("care"), device.Care));
    }

    private static PageItem Say(Narrator narrator, string path, Specification specification)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText? value = specification.Value is { } stated ? narrator.Locale.Say(stated) : null;
        ResolvedText? adjustable = specification.IsAdjustable is { } flag ? narrator.Phrase(flag ? "device.isAdjustable.yes" : "device.isAdjustable.no") : null;
        if (value is not null && adjustable is { } more)
        {
            details.Add(new PageItem { Path = details.PathOf("isAdjustable"), Text = more });
        }

        details.Sentence("isBest", "device.isBest", specification.IsBest);

        return StatementWords.Item(details, path, specification, narrator.Label<Vocabularies.Measure>(specification.Property, "device.property"), value ?? adjustable);
    }
}

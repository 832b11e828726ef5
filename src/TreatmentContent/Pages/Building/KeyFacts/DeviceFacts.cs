using TreatmentContent.Entities;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>What the devices of the treatment are known by: how deep their needles go, which light they give.</summary>
internal static class DeviceFacts
{
    private static readonly (Measure Measure, string Name)[] Known =
    [
        (Measure.NeedleDepth, "needleDepth"),
        (Measure.Wavelength, "wavelength"),
        (Measure.Fluence, "energyDensity"),
    ];

    public static void Add(KeyFactSet facts, Narrator narrator)
    {
        foreach (Id<Device> id in narrator.Treatment.Protocol.Devices)
        {
            if (!Narrator.TryFind(narrator.Catalog.Devices, "devices", id, out Device? device, out string path))
                continue;

            for (int i = 0; i < device.Specifications.Count; i++)
            {
                Specification specification = device.Specifications[i];
                string? name = Known.FirstOrDefault(fact => specification.Property == fact.Measure).Name;
                if (name is null || specification.Value is not { } value)
                    continue;

                if (Holds(specification, value))
                    facts.Add(name, $"{path}.specifications[{i}].value", value, narrator.Locale.Say(value));
                else
                    facts.Limit(name);
            }
        }
    }

    // The value that works best, and one that can be set, are not the only ones.
    private static bool Holds(Specification specification, Quantity value) => value.Amount.Bound == Bound.Exact
        ? Generality.Holds(specification) && specification is { IsBest: not true, IsAdjustable: not true }
        : Generality.HoldsAsSpan(specification) && specification.IsBest != true;
}

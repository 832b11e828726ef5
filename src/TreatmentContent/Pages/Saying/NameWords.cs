using TreatmentContent.Entities;
using TreatmentContent.Localization;

namespace TreatmentContent.Pages;

/// <summary>Says other names, with what they stand for, and codes.</summary>
internal static class NameWords
{
    public static void Add(SaidItems said, IReadOnlyList<AlternativeName> names)
    {
        Narrator narrator = said.Narrator;
        for (int i = 0; i < names.Count; i++)
        {
            AlternativeName name = names[i];
            string path = said.PathOf($"alsoKnownAs[{i}]");
            ResolvedText text = narrator.Locale.Resolve(name.Name);
            if (!text.IsEmpty)
            {
                var details = new SaidItems(narrator, path);
                details.Value("origin", "name.origin", name.Origin);
                said.Add(new PageItem { Path = path, Label = narrator.Label(name.Kind, "name"), Text = text, Details = details.Items });
            }
        }
    }

    /// <summary>Says codes as they stand in their system: "ICD-10 L70".</summary>
    public static void AddCodes(SaidItems said, string member, string label, IReadOnlyList<Code> codes) =>
        said.List(member, label, [.. codes.Select(code => Narrator.Neutral($"{code.System} {code.Value}"))]);
}

using TreatmentContent.Entities;
using TreatmentContent.Localization;

namespace TreatmentContent.Pages;

/// <summary>Says what is known of a substance.</summary>
internal static class SubstanceWords
{
    public static void Describe(SaidItems said, Substance substance)
    {
        said.Word("kind", "kind", substance.Kind);
        said.Word("origin", "substance.origin", substance.Origin);
        said.Value("brand", "brand", substance.Brand);
        said.Words("routes", "substance.routes", substance.Routes, ListKind.Or);
        for (int i = 0; i < substance.Components.Count; i++)
        {
            said.Add(Say(said.Narrator, said.PathOf($"components[{i}]"), substance.Components[i]));
        }

        said.Sentence("isLeftInBody", "substance.isLeftInBody", substance.IsLeftInBody);
        NameWords.AddCodes(said, "codes", "codes", substance.Codes);
    }

    private static PageItem Say(Narrator narrator, string path, Component component)
    {
        var details = new SaidItems(narrator, path);
        details.Value("amount", "amount", component.Amount);
        ResolvedText name = narrator.Locale.Resolve(component.Name);
        if (component.Substance is { } substance)
        {
            // What the component is called already need not be said again.
            details.AddRange(EntityWords.Substances(narrator, details.PathOf("substance"), [substance], "component.substance")
                .Where(item => item.Details.Count > 0 || item.Text?.Text != name.Text));
        }

        return new PageItem { Path = path, Label = narrator.Label(component.Role, "component"), Text = name, Details = details.Items };
    }
}

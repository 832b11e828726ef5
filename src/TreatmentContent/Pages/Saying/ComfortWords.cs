using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says what makes a visit easier: what needs no more words in one list, the rest one by one.</summary>
internal static class ComfortWords
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator, string path, IReadOnlyList<Comfort> comforts)
    {
        var plain = new List<Open<ComfortKind>>();
        var more = new List<PageItem>();
        for (int i = 0; i < comforts.Count; i++)
        {
            string own = $"{path}.comforts[{i}]";
            var details = new SaidItems(narrator, own);
            PageItem item = StatementWords.Item(details, own, comforts[i], narrator.Label<ComfortKind>(comforts[i].Kind, "comfort"), narrator.Locale.Resolve(comforts[i].Text));
            if (item.IsBare && item.References.Count == 0)
            {
                plain.Add(comforts[i].Kind);
            }
            else
            {
                more.Add(item);
            }
        }

        var said = new SaidItems(narrator, path);
        said.Words("comforts", "comfort", plain);
        return [.. said.Items, .. more];
    }
}

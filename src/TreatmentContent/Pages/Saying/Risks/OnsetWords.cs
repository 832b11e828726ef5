using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Pages;

/// <summary>Says when something unwanted appears, which is another thing than when to act.</summary>
internal static class OnsetWords
{
    public static void Add(SaidItems said, string path, Timing timing)
    {
        var own = new SaidItems(said.Narrator, path);
        TimingWords.Add(own, "timing", timing);
        ResolvedText when = said.Narrator.Phrase("time");
        said.AddRange(own.Items.Select(item => item.Label == when ? item with { Label = said.Narrator.Phrase("onset") } : item));
    }
}

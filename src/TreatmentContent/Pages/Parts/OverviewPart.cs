using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says what a treatment is.</summary>
internal static class OverviewPart
{
    public static IReadOnlyList<PageItem> Summary(Narrator narrator) => Say(narrator, static (said, treatment) => said.Sentence("summary", treatment.Summary));

    public static IReadOnlyList<PageItem> Definition(Narrator narrator) => Say(narrator, static (said, treatment) => said.Sentence("definition", treatment.Definition));

    public static IReadOnlyList<PageItem> OtherNames(Narrator narrator) => Say(narrator, static (said, treatment) => NameWords.Add(said, treatment.AlsoKnownAs));

    public static IReadOnlyList<PageItem> KeyPoints(Narrator narrator) => Say(narrator, static (said, treatment) =>
    {
        var points = new SaidItems(said.Narrator, said.PathOf("keyPoints"));
        for (int i = 0; i < treatment.KeyPoints.Count; i++)
        {
            points.Sentence($"[{i}]", treatment.KeyPoints[i]);
        }

        said.Group("keyPoints", "keyPoints", [.. points.Items.Select((item, i) => item with { Path = said.PathOf($"keyPoints[{i}]") })]);
    });

    public static IReadOnlyList<PageItem> Classification(Narrator narrator) => Say(narrator, static (said, treatment) =>
    {
        said.Word("kind", "treatment.kind", treatment.Kind);
        said.Word("purpose", "treatment.purpose", treatment.Purpose);
        said.Words("specialties", "specialties", treatment.Specialties);
        NameWords.AddCodes(said, "codes", "codes", treatment.Codes);
    });

    private static IReadOnlyList<PageItem> Say(Narrator narrator, Action<SaidItems, Treatment> say)
    {
        var said = new SaidItems(narrator, narrator.Root);
        say(said, narrator.Treatment);
        return said.Items;
    }
}

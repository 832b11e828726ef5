using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says what is known, approved or ruled about a treatment.</summary>
internal static class EvidencePart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator) =>
        [.. narrator.Treatment.Evidence.Select((evidence, i) => Say(narrator, $"{narrator.Root}.evidence[{i}]", evidence))];

    private static PageItem Say(Narrator narrator, string path, Evidence evidence)
    {
        var details = new SaidItems(narrator, path);
        details.Word("degree", "degree", evidence.Degree);
        details.Value("authority", "evidence.authority", evidence.Authority);
        details.Value("since", "since", evidence.Since);
        details.Value("quantity", "evidence.quantity", evidence.Quantity);
        return StatementWords.Item(details, path, evidence, narrator.Label<EvidenceKind>(evidence.Kind, "evidence"), narrator.Locale.Resolve(evidence.Text));
    }
}

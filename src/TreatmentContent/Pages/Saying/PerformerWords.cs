using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says who has which part in a treatment: "Planned by: qualified, experienced practitioner".</summary>
internal static class PerformerWords
{
    public static PageItem Say(Narrator narrator, string path, Performer performer, bool isLabelled = true)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText role = narrator.Locale.Say(performer.Role);
        ResolvedText? whole = role;
        if (performer.Qualities.Count > 0)
        {
            whole = narrator.Locale.Join([.. performer.Qualities.Select(narrator.Locale.Say)], KindOf(narrator)) is { } qualities
                ? narrator.Fill("performer", "qualities", qualities, "role", role)
                : null;
            if (whole is null)
            {
                details.Words("qualities", "performer.qualities", performer.Qualities);
            }
        }

        details.Add(PractitionerWords.Item(narrator, details.PathOf("practitioner"), narrator.Phrase("performer.practitioner"), performer.Practitioner));
        details.Sentence("isRequired", "performer.isRequired", performer.IsRequired);
        ResolvedText? label = isLabelled || performer.Part is { IsUnspecified: false } ? narrator.Label<PerformerPart>(performer.Part, "performer.label") : null;
        return StatementWords.Item(details, path, performer, label, whole ?? role);
    }

    // "Qualified, experienced practitioner", but behind the noun "mit Berufsabschluss und mit Erfahrung".
    private static ListKind KindOf(Narrator narrator) => narrator.Phrase("performer").Text.StartsWith("{qualities}", StringComparison.Ordinal) ? ListKind.Unit : ListKind.And;
}

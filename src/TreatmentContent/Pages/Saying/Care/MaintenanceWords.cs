using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says what keeps the result: "Booster dose: usually 4–6 months apart".</summary>
internal static class MaintenanceWords
{
    public static PageItem Say(Narrator narrator, string path, Maintenance maintenance)
    {
        var details = new SaidItems(narrator, path);
        var schedule = new ScheduleWords(narrator, "repeat", "time");
        ResolvedText? text = schedule.Line(maintenance.Schedule) is { } line ? StrengthWords.Say(narrator, line, maintenance.Strength) : null;
        if (text is null)
        {
            text = maintenance.Strength is { IsUnspecified: false } strength ? narrator.Locale.Say(strength) : null;
            schedule.AddShort(details, "schedule", maintenance.Schedule);
        }

        if (text is null)
        {
            text = narrator.Locale.Resolve(maintenance.Text);
        }
        else
        {
            details.Sentence("text", maintenance.Text);
        }

        return StatementWords.Named(details, path, maintenance, narrator.Label<MaintenanceKind>(maintenance.Kind, "maintenance"), text);
    }
}

using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says what is done: where, by whom, with what, how often and in which steps.</summary>
internal static class ProtocolPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator)
    {
        Protocol protocol = narrator.Treatment.Protocol;
        var said = new SaidItems(narrator, narrator.Root + ".protocol");
        said.Sentence("isSurgical", "protocol.isSurgical", protocol.IsSurgical);
        said.Word("invasiveness", "protocol.invasiveness", protocol.Invasiveness);
        said.Words("settings", "protocol.settings", protocol.Settings);
        for (int i = 0; i < protocol.Areas.Count; i++)
        {
            said.Add(Say(narrator, said.PathOf($"areas[{i}]"), protocol.Areas[i]));
        }

        for (int i = 0; i < protocol.Performers.Count; i++)
        {
            said.Add(PerformerWords.Say(narrator, said.PathOf($"performers[{i}]"), protocol.Performers[i]));
        }

        said.AddRange(EntityWords.Devices(narrator, said.PathOf("devices"), protocol.Devices, "device"));
        said.Add(new ScheduleWords(narrator, "sessions", "session").Item(said.PathOf("sessions"), protocol.Sessions));
        said.Group("phases", "phases", [.. protocol.Phases.Select((phase, i) => PhaseWords.Say(narrator, said.PathOf($"phases[{i}]"), phase))], isOrdered: true);
        said.Group("steps", "steps", [.. protocol.Steps.Select((step, i) => StepWords.Say(narrator, said.PathOf($"steps[{i}]"), step))], isOrdered: true);
        said.AddRange(narrator.Each("protocol.doses", protocol.Doses, DoseWords.Say));
        return said.Items;
    }

    private static PageItem Say(Narrator narrator, string path, TreatedArea area)
    {
        var details = new SaidItems(narrator, path);
        details.Word("role", "area.role", area.Role);
        details.Word("side", "area.side", area.Side);
        ResolvedText label = narrator.Phrase(area.IsUsual switch { true => "area.isUsual.yes", false => "area.isUsual.no", null => "area" });
        ResolvedText[] areas = [.. area.Areas.Select(narrator.Locale.Say)];
        ResolvedText? joined = narrator.Locale.Join(areas, ListKind.And);
        if (joined is null)
        {
            details.AddRange(areas.Select(text => new PageItem { Path = details.PathOf("areas"), Text = text }));
        }

        return StatementWords.Item(details, path, area, label, joined);
    }
}

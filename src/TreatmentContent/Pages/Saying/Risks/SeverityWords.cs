using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says how severe something is: "mild", "mild to moderate".</summary>
internal static class SeverityWords
{
    public static void Add(SaidItems said, Open<Level>? severity, Open<Level>? severityTo)
    {
        Narrator narrator = said.Narrator;
        ResolvedText? low = Of(narrator, severity);
        ResolvedText? high = Of(narrator, severityTo);
        if (low is { } from && high is { } to && narrator.Fill("severities", "low", from, "high", to) is { } span)
        {
            said.Value("severity", "severity", span);
            return;
        }

        said.Value("severity", "severity", low);
        said.Value("severityTo", "severity.upTo", high);
    }

    // A word may be said of the severity in another form than of a feeling: "gravedad: moderada", but "dolor de intensidad moderada".
    private static ResolvedText? Of(Narrator narrator, Open<Level>? level) =>
        level is not { IsUnspecified: false } stated ? null
        : narrator.Phrase("severity." + stated.Word) is { IsEmpty: false } own ? own
        : narrator.Locale.Say(stated);
}

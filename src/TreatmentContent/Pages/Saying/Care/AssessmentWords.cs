using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says a consultation, a test or a follow-up: "Test: kidney function test (required)", "Consultation: required".</summary>
internal static class AssessmentWords
{
    public static PageItem Say(Narrator narrator, string path, Assessment assessment)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText[] tests = [.. assessment.Tests.Select(narrator.Locale.Say)];
        ResolvedText? strength = assessment.Strength is { IsUnspecified: false } stated ? narrator.Locale.Say(stated) : null;
        var schedule = new ScheduleWords(narrator, "repeat", "time");
        ResolvedText? line = tests.Length == 0 && strength is null ? schedule.Line(assessment.Schedule) : null;
        ResolvedText? text;
        if (tests.Length > 0)
        {
            ResolvedText? joined = narrator.Locale.Join(tests, ListKind.And);
            text = joined is { } all ? StrengthWords.Say(narrator, all, assessment.Strength) : null;
            if (text is null)
            {
                details.Words("tests", "assessment.tests", assessment.Tests);
                details.Word("strength", "instruction.strength", assessment.Strength);
            }
        }
        else
        {
            text = strength ?? line ?? narrator.Locale.Resolve(assessment.Text);
        }

        if (tests.Length > 0 || strength is not null || line is not null)
        {
            details.Sentence("text", assessment.Text);
        }

        details.Words("topics", "topics", assessment.Topics);
        TimingWords.Add(details, "timing", assessment.Timing);
        if (line is null)
        {
            schedule.AddShort(details, "schedule", assessment.Schedule);
        }

        details.Word("by", "assessment.by", assessment.By);
        details.Word("resultBy", "assessment.resultBy", assessment.ResultBy);
        details.Value("validFor", "assessment.validFor", assessment.ValidFor);
        details.Sentence("isRecent", "assessment.isRecent", assessment.IsRecent);
        return StatementWords.Named(details, path, assessment, narrator.Label<AssessmentKind>(assessment.Kind, "assessment"), text);
    }
}

using TreatmentContent.Diagnostics;
using TreatmentContent.Entities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1025: a patient who can be seen has agreed to it.</summary>
internal sealed class PictureWithoutConsent : ICodedRule
{
    public string Code => "TC1025";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (Located<Media> media in context.All<Media>())
        {
            if (media.Record.Kind == MediaKind.BeforeAfter && media.Record.HasPatientConsent != true)
                context.Report(this, media.Path, "A picture shows a patient (beforeAfter) without hasPatientConsent.");
        }
    }
}

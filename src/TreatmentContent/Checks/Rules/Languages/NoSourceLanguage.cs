using TreatmentContent.Diagnostics;

namespace TreatmentContent.Checks;

/// <summary>TC1037: the texts without a tag are in a language.</summary>
internal sealed class NoSourceLanguage : ICodedRule
{
    public string Code => "TC1037";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        if (context.Catalog.SourceLocale == default)
        {
            context.Report(this, "$.sourceLocale", "'und' is no language; write the one in which the texts were written first, such as 'en'.");
        }
    }
}

using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Checks;

/// <summary>TC1038: what the catalogue's settings say of a rule has an effect.</summary>
/// <param name="codes">Gives the codes of the library's rules.</param>
internal sealed class IneffectiveSetting(Func<IEnumerable<string>> codes) : ICodedRule
{
    public string Code => "TC1038";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        CheckSettings settings = context.Catalog.Checks;
        foreach (string code in settings.Codes)
        {
            string path = $"$.checks.{code}";
            if (IssueLevels.Fixed.Contains(code) && settings.TryGetLevel(code, out Vocabularies.Severity level) && level != Vocabularies.Severity.Error)
                context.Report(this, path, $"{code} is always an error: pages, addresses or a patient's safety rest on it. Take the setting out and correct the content.");
            else if (code.StartsWith(RuleCode.OwnPrefix, StringComparison.Ordinal) && !codes().Contains(code))
                context.Report(this, path, $"This version has no rule '{code}'; the codes stand in docs/ISSUES.md.");
        }
    }
}

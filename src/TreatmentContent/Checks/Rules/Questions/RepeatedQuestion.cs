using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1010: a treatment's questions differ in each language, beyond capitals and punctuation.</summary>
internal sealed class RepeatedQuestion : ICodedRule
{
    public string Code => "TC1010";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        var first = new Dictionary<(ContentNode? Treatment, LocaleTag Locale, string Words), Located<Faq>>();
        foreach (Located<Faq> faq in context.All<Faq>())
        {
            // Said once, however many languages repeat it.
            Located<Faq>? same = null;
            foreach ((LocaleTag locale, LocalText text) in Texts.Of(faq.Record.Question, context.Catalog.SourceLocale))
            {
                var key = (faq.TreatmentNode, locale, string.Join(' ', Words.Of(text.Text)));
                if (!first.TryAdd(key, faq) && !ReferenceEquals(first[key], faq))
                    same ??= first[key];
            }

            if (same is not null)
                context.Report(this, faq.PathOf("question"), $"The same question stands at {same.Path}; keep one of the two.");
        }
    }
}

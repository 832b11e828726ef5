using System.Text;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1008: a slug is one segment of an address, which can be read aloud and typed.</summary>
internal sealed class UnusableSlug : ICodedRule
{
    public string Code => "TC1008";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (Located<Treatment> treatment in context.All<Treatment>())
        {
            if (treatment.Record.Slug is not { } slug)
                continue;
            foreach ((LocaleTag locale, LocalText text) in Texts.Of(slug, context.Catalog.SourceLocale))
            {
                if (!IsSegment(text.Text))
                    context.Report(this, Texts.PathOf(treatment.PathOf("slug"), slug, locale), $"The {locale} address {TextForm.Quote(text.Text)} is not one path segment, such as 'micro-needling'.");
            }
        }
    }

    // Letters of every language, digits and the unreserved marks of RFC 3986; a segment of dots alone would lead elsewhere.
    private static bool IsSegment(string text) =>
        text.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || Words.IsMark(rune) || rune.Value is '-' or '_' or '.' or '~') && text.AsSpan().ContainsAnyExcept('.');
}

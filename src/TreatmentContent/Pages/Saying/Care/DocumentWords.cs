using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says a paper that is given, asked for or signed.</summary>
internal static class DocumentWords
{
    public static PageItem Say(Narrator narrator, string path, Document document)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText title = narrator.Locale.Resolve(document.Title);
        ResolvedText? text = title.IsEmpty && document.Link is { IsNone: false } address ? Addresses.Say(address) : title;
        details.Words("topics", "topics", document.Topics);
        details.Sentence("isSigned", "document.isSigned", document.IsSigned);
        details.Word("by", "document.by", document.By);
        TimingWords.Add(details, "timing", document.Timing);
        details.Value("validAfter", "document.validAfter", document.ValidAfter);
        details.Value("validFor", "document.validFor", document.ValidFor);
        PageItem item = StatementWords.Named(details, path, document, narrator.Label<DocumentKind>(document.Kind, "document"), text);
        return item with { Link = document.Link ?? default };
    }
}

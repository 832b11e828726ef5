using TreatmentContent.Entities;
using TreatmentContent.Localization;

namespace TreatmentContent.Pages;

/// <summary>Says a published source: its title, then who wrote it, where and when it appeared.</summary>
internal static class CitationWords
{
    public static PageItem Say(Narrator narrator, Citation citation)
    {
        string path = Narrator.PathOf(narrator.Catalog.Citations, "citations", citation) ?? "$";
        var details = new SaidItems(narrator, path);
        details.List("authors", "source.authors", [.. citation.Authors.Select(Narrator.Neutral)]);
        details.Value("publisher", "source.publisher", citation.Publisher);
        details.Value("published", "source.published", citation.Published);
        details.Word("kind", "kind", citation.Kind);
        details.Value("identifier", "source.identifier", citation.Identifier);
        if (citation.Country is { Length: > 0 } country)
        {
            details.Value("country", "source.country", narrator.Locale.SayCountry(country));
        }

        details.Value("accessed", "source.accessed", citation.Accessed);
        return new PageItem
        {
            Path = path,
            Anchor = SourceList.Anchor(citation),
            Text = Title(narrator.Locale, citation),
            Link = citation.Link ?? default,
            Details = details.Items,
        };
    }

    /// <summary>Gives the title, quoted as published, in whatever language that was.</summary>
    public static ResolvedText Title(ContentLocale locale, Citation citation)
    {
        ResolvedText title = locale.Resolve(citation.Title);
        return title.Reason == ResolutionReason.Neutral && citation.Language is { } language ? locale.Quoted(title.Text, language) : title;
    }
}

using TreatmentContent.Entities;

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
            Text = narrator.Locale.Resolve(citation.Title),
            Link = citation.Link ?? default,
            Details = details.Items,
        };
    }
}

namespace TreatmentContent.SchemaOrg;

/// <summary>The <c>@id</c>s of a document: what has an identity beyond the page has one under the origin, parts of the page have the page's own anchors.</summary>
/// <remarks>Content ids are slugs, so nothing needs percent-encoding.</remarks>
internal sealed class NodeIds
{
    private readonly string canonical;
    private readonly string origin;

    /// <summary>Makes the ids of one page.</summary>
    /// <param name="canonical">The absolute https address of the page, without a fragment.</param>
    public NodeIds(string canonical)
    {
        this.canonical = canonical;
        int path = canonical.AsSpan("https://".Length).IndexOfAny('/', '?');
        origin = (path < 0 ? canonical : canonical[..("https://".Length + path)]).ToLowerInvariant();
    }

    public Term Page => new(canonical);

    public Term WebSite => Of("website", "1");

    /// <summary>Names a thing that is the same in every language.</summary>
    /// <param name="kind">The kind of thing, in small letters.</param>
    /// <param name="id">Its content id.</param>
    public Term Of(string kind, string id) => new($"{origin}/#/schema/{kind}/{id}");

    /// <summary>Names a part of the page by its anchor.</summary>
    public Term Anchor(string anchor) => new($"{canonical}#{anchor}");
}

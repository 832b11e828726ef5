using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The part of a document that one page makes, while it is being made.</summary>
internal sealed class PageDraft
{
    private readonly List<(Type Kind, GraphNode Node)> used = [];
    private readonly HashSet<GraphNode> known = [];
    private readonly Dictionary<string, GraphNode?> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageItem> said = new(StringComparer.Ordinal);

    /// <summary>Begins what a page makes.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="page">The page.</param>
    /// <param name="isPageElsewhere">Whether the document only points to the page.</param>
    public PageDraft(Draft draft, TreatmentPage page, bool isPageElsewhere = false)
    {
        Draft = draft;
        Page = page;
        Place = Draft.PlaceOf(page.Catalog.Treatments, "treatments", page.Treatment);
        IsCosmetic = page.Treatment.Purpose?.Value == TreatmentPurpose.Cosmetic;
        string id = page.Treatment.Id.Value;
        WebPage = new GraphNode(IsCosmetic ? Types.WebPage : Types.MedicalWebPage, new Term(page.Address.Value), Place) { IsPart = isPageElsewhere, IsStub = isPageElsewhere };
        if (isPageElsewhere)
            WebPage.Add(Names.InLanguage, page.Locale.Tag.Value);

        Therapy = IsCosmetic ? null : new GraphNode(TherapyType.Of(page.Treatment), draft.Ids.Of("treatment", id), Place);
        Service = new GraphNode(Types.Service, draft.Ids.Of("service", id), Place);
        foreach (PageItem item in page.Sections.Where(static section => section is { HasQuestions: false, Kind: not SectionKind.KeyFacts }).SelectMany(section => section.ItemsInParts))
        {
            said.TryAdd(item.Path, item);
        }
    }

    public Draft Draft { get; }

    public TreatmentPage Page { get; }

    public Treatment Treatment => Page.Treatment;

    /// <summary>Gets the place of the treatment.</summary>
    public ContentPlace Place { get; }

    public bool IsCosmetic { get; }

    public GraphNode WebPage { get; }

    /// <summary>Gets the node of the medical procedure; null for a purely cosmetic treatment.</summary>
    public GraphNode? Therapy { get; }

    public GraphNode Service { get; }

    /// <summary>Gets what the page and its sections are about.</summary>
    public GraphNode Subject => Therapy ?? Service;

    /// <summary>Gets a value indicating whether the document only points to the page, so that nothing is tied to the page alone.</summary>
    public bool IsPageElsewhere => WebPage.IsStub;

    /// <summary>Gets the nodes of the offers that have an id of their own.</summary>
    public List<GraphNode> Offers { get; } = [];

    /// <summary>Gets the nodes of what else belongs to this page alone, such as films.</summary>
    public List<GraphNode> Others { get; } = [];

    /// <summary>Names a part of the page by its anchor.</summary>
    public Term Anchor(string anchor) => new($"{Page.Address.Value}#{anchor}");

    /// <summary>Gives the place of an item of one of the treatment's lists.</summary>
    /// <param name="list">The list, such as <c>.protocol.steps</c>.</param>
    /// <param name="index">The item.</param>
    /// <param name="tail">The member of the item, or nothing.</param>
    public ContentPlace At(string list, int index, string tail = "") => new(Place.Root, list, index, tail);

    /// <summary>Finds the item of the page that says a statement; null where the page does not say it by itself.</summary>
    public PageItem? Said(ContentPlace place) => said.GetValueOrDefault(place.ToString());

    /// <summary>Finds what the page says of a statement, without what it says of the things that the statement names: those have nodes of their own.</summary>
    public PageItem? SaidBriefly(ContentPlace place) => Said(place) is { } item ? Brief(item) : null;

    /// <summary>Finds an item of a group that the page shows; null where it does not.</summary>
    /// <param name="group">The place of the group, such as the steps of a session.</param>
    /// <param name="place">The place of the item.</param>
    public PageItem? SaidBriefly(ContentPlace group, ContentPlace place) =>
        Said(group)?.Details.FirstOrDefault(item => item.Path == place.ToString()) is { } found ? Brief(found) : null;

    /// <summary>Takes away what is said of other things than the treatment.</summary>
    public PageItem Brief(PageItem item) =>
        item.Details.All(IsOwn) ? item : item with { Details = [.. item.Details.Where(detail => detail.Path.StartsWith(Place.Root, StringComparison.Ordinal)).Select(Brief)] };

    public GraphNode? Clinic(Id<Clinic> id) => Use<Clinic>(Draft.Clinic(id));

    public GraphNode? Person(Id<Practitioner> id) => Use<Practitioner>(Draft.Person(id));

    public GraphNode? Device(Id<Device> id) => Use<Device>(Draft.Device(id));

    public GraphNode? Substance(Id<Substance> id) => Use<Substance>(Draft.Substance(id));

    public GraphNode? Condition(Id<Condition> id) => Use<Condition>(Draft.Condition(id));

    public GraphNode? Citation(Id<Citation> id) => Use<Citation>(Draft.Citation(id));

    /// <summary>Gives the node of a source that the page lists under an anchor; null where the anchor is not one of a source.</summary>
    public GraphNode? Source(string anchor) => sources.TryGetValue(anchor, out GraphNode? node) ? node : sources[anchor] = CitationMapping.IdOf(anchor) is { } id ? Citation(id) : null;

    /// <summary>Gives the nodes of one kind that the page refers to, in the order in which it first does.</summary>
    public IEnumerable<GraphNode> Used<T>() => used.Where(entry => entry.Kind == typeof(T)).Select(entry => entry.Node);

    private bool IsOwn(PageItem item) => item.Path.StartsWith(Place.Root, StringComparison.Ordinal) && item.Details.All(IsOwn);

    private GraphNode? Use<T>(GraphNode? node)
    {
        if (node is not null && known.Add(node))
            used.Add((typeof(T), node));

        return node;
    }
}

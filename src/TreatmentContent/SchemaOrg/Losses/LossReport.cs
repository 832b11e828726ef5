using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.Statements;

namespace TreatmentContent.SchemaOrg;

/// <summary>Gathers what a document says less fully than the content.</summary>
internal sealed class LossReport
{
    // What files need and readers never see.
    private static readonly string[] Bookkeeping = ["id", "$schema", "formatVersion"];

    private readonly List<SchemaOrgLoss> losses = [];
    private readonly HashSet<string> carried = new(StringComparer.Ordinal);
    private readonly List<(ContentRecord Record, string Path, GraphNode Node)> records = [];
    private readonly Dictionary<string, GraphNode> said = new(StringComparer.Ordinal);
    private readonly List<(string Path, GraphNode Node)> noted = [];
    private readonly HashSet<GraphNode> sections = [];
    private readonly List<(ContentPlace Place, GraphNode? Node, string Sentence)> rests = [];
    private readonly Dictionary<string, SchemaOrgLossKind> reported = new(StringComparer.Ordinal);
    private readonly HashSet<SchemaOrgLoss> known = [];

    // Every place above one that is carried or reported, and above one that is said.
    private readonly HashSet<string> divided = new(StringComparer.Ordinal);
    private readonly HashSet<string> dividedBySaying = new(StringComparer.Ordinal);

    public IReadOnlyList<SchemaOrgLoss> Losses => losses;

    /// <summary>Says whether a place, or the whole that it is a part of, has a property of its own.</summary>
    public bool IsCarried(string path) => carried.Contains(path) || Above(path).Any(carried.Contains);

    /// <summary>Notes that a fact has a property of its own.</summary>
    public void Carry(ContentPlace place) => carried.Add(place.ToString());

    /// <summary>Takes a record of the content into the report: everything that it states is then accounted for.</summary>
    public void Include(ContentRecord record, ContentPlace place, GraphNode node) => records.Add((record, place.ToString(), node));

    /// <summary>Notes that a text of a node says a statement, which is not yet a property of its own.</summary>
    public void Note(string path, GraphNode node) => noted.Add((path, node));

    /// <summary>Says what became of a record that the document is not about, in one line after all that is known of its parts.</summary>
    public void AddRest(ContentPlace place, GraphNode? node, string sentence) => rests.Add((place, node, sentence));

    public void Add(SchemaOrgLossKind kind, ContentPlace place, GraphNode? node, string sentence) => Add(kind, place.ToString(), node, sentence);

    public void Add(SchemaOrgLossKind kind, string path, GraphNode? node, string sentence)
    {
        var loss = new SchemaOrgLoss { Kind = kind, Path = path, NodeId = node?.Id?.Text, Sentence = sentence };
        if (!known.Add(loss with { NodeId = null }))
            return;

        losses.Add(loss);
        if (reported.TryAdd(path, kind))
            divided.UnionWith(Above(path));
    }

    /// <summary>Adds what the document says in words alone, and what it does not say either.</summary>
    /// <param name="page">The sections of the page with their nodes; none where the document is not that of a page.</param>
    public void Close(params IReadOnlyList<(PageSection Section, GraphNode Node)> page)
    {
        foreach ((PageSection section, GraphNode node) in page)
        {
            // The words of the key facts stand in other sections; here are only the values.
            sections.Add(node);
            if (!node.IsDropped && section.Kind != SectionKind.KeyFacts)
                Say(SectionMapping.ItemsOf(section), node);
        }

        foreach ((string path, GraphNode node) in noted.Where(note => !note.Node.IsDropped))
        {
            said.TryAdd(path, node);
        }

        divided.UnionWith(carried.SelectMany(Above));
        dividedBySaying.UnionWith(said.Keys.SelectMany(Above));
        foreach ((ContentRecord record, string root, GraphNode node) in records)
        {
            foreach (ContentNode stated in ContentTree.Walk(record).Where(stated => stated.Parent is not null && !Bookkeeping.Contains(stated.Member)))
            {
                AddRest(stated, root + stated.Path[1..], node);
            }
        }

        foreach ((ContentPlace place, GraphNode? node, string sentence) in rests)
        {
            Add(SchemaOrgLossKind.NotCarried, place, node, sentence);
        }
    }

    // The places that hold this one, from the nearest to the root.
    private static IEnumerable<string> Above(string path)
    {
        for (int end = path.AsSpan().LastIndexOfAny('.', '['); end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            yield return path[..end];
        }
    }

    private void Say(IReadOnlyList<PageItem> items, GraphNode section)
    {
        foreach (PageItem item in items)
        {
            said.TryAdd(item.Path, section);
            Say(item.Details, section);
        }
    }

    // A record comes before its members: where nothing of it is known, one line is enough.
    private void AddRest(ContentNode stated, string path, GraphNode node)
    {
        string[] places = [path, .. Above(path)];
        string whole = stated.Index is null || stated.Value is ContentRecord ? path : path[..path.LastIndexOf('[')];

        // That the words of a statement are there does not tell of a member that no words say, unless it is that member of which it is reported.
        bool isUnsaid = UnsaidMembers.Contains(stated.Owner.GetType(), stated.Member);
        if (IsCarried(path) || places.Any(place => reported.TryGetValue(place, out SchemaOrgLossKind kind) && !(isUnsaid && kind == SchemaOrgLossKind.TextOnly && place != path && place != whole)))
            return;

        GraphNode? words = isUnsaid ? null : places.Select(place => said.GetValueOrDefault(place)).FirstOrDefault(found => found is not null);
        bool isDivided = stated.Value is ContentRecord && (divided.Contains(path) || (words is null && dividedBySaying.Contains(path)));
        if (isDivided || stated.Value is Basis)
            return;

        // Where some items of a list have a property, the others are lost one by one.
        whole = divided.Contains(whole) ? path : whole;
        bool isOfPage = sections.Count > 0;
        if (stated.Value is Id<Citation> && isOfPage)
            Add(SchemaOrgLossKind.TextOnly, whole, node, "The source is cited for the section and the page, not for this statement.");
        else if (stated.Value is Id<Citation>)
            Add(SchemaOrgLossKind.NotCarried, whole, node, "The document does not cite the source for this statement.");
        else if (words is not null)
            Add(SchemaOrgLossKind.TextOnly, whole, words, sections.Contains(words) ? "It is said in the words of the section; no property holds it." : "It is said in a text of the node; no property holds it.");
        else
            Add(SchemaOrgLossKind.NotCarried, whole, node, isOfPage ? "There is no property for it, and no section of the document says it." : "This document does not say it.");
    }
}

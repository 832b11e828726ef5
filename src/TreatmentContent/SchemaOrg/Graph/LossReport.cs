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
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    public IReadOnlyList<SchemaOrgLoss> Losses => losses;

    /// <summary>Notes that a fact has a property of its own.</summary>
    public void Carry(ContentPlace place) => carried.Add(place.ToString());

    /// <summary>Takes a record of the content into the report: everything that it states is then accounted for.</summary>
    public void Include(ContentRecord record, ContentPlace place, GraphNode node) => records.Add((record, place.ToString(), node));

    public void Add(SchemaOrgLossKind kind, ContentPlace place, GraphNode? node, string sentence) => Add(kind, place.ToString(), node, sentence);

    public void Add(SchemaOrgLossKind kind, string path, GraphNode? node, string sentence)
    {
        var loss = new SchemaOrgLoss { Kind = kind, Path = path, NodeId = node?.Id?.Text, Sentence = sentence };
        if (losses.Exists(other => other with { NodeId = loss.NodeId } == loss))
            return;

        losses.Add(loss);
        reported.Add(path);
    }

    /// <summary>Adds what the page says in words alone, and what it does not say either.</summary>
    /// <param name="sections">The sections with their nodes.</param>
    public void Close(IEnumerable<(PageSection Section, GraphNode Node)> sections)
    {
        foreach ((PageSection section, GraphNode node) in sections)
        {
            // The words of the key facts stand in other sections; here are only the values.
            if (!node.IsDropped && section.Kind != SectionKind.KeyFacts)
                Say(SectionMapping.ItemsOf(section), node);
        }

        foreach ((ContentRecord record, string root, GraphNode node) in records)
        {
            foreach (ContentNode stated in ContentTree.Walk(record).Where(stated => stated.Parent is not null && !Bookkeeping.Contains(stated.Member)))
            {
                AddRest(stated, root + stated.Path[1..], node);
            }
        }
    }

    private static bool IsWithin(string path, string whole) =>
        path.StartsWith(whole, StringComparison.Ordinal) && (path.Length == whole.Length || path[whole.Length] is '.' or '[');

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
        if (carried.Concat(reported).Any(whole => IsWithin(path, whole)))
            return;

        GraphNode? section = said.FirstOrDefault(item => IsWithin(path, item.Key)).Value;
        bool isDivided = stated.Value is ContentRecord && carried.Concat(reported).Concat(section is null ? said.Keys : []).Any(part => IsWithin(part, path));
        if (isDivided || stated.Value is Basis)
            return;

        string whole = stated.Index is null || stated.Value is ContentRecord ? path : path[..path.LastIndexOf('[')];
        if (stated.Value is Id<Citation>)
            Add(SchemaOrgLossKind.TextOnly, whole, node, "The source is cited for the section and the page, not for this statement.");
        else if (section is not null)
            Add(SchemaOrgLossKind.TextOnly, whole, section, "It is said in the words of the section; no property holds it.");
        else
            Add(SchemaOrgLossKind.NotCarried, whole, node, "There is no property for it, and no section of the document says it.");
    }
}

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
    private readonly HashSet<string> said = new(StringComparer.Ordinal);
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
        if (!losses.Contains(loss))
        {
            losses.Add(loss);
            reported.Add(path);
        }
    }

    /// <summary>Adds what the page says in words alone, then what it does not say either.</summary>
    /// <param name="sections">The sections with their nodes.</param>
    public void Close(IEnumerable<(PageSection Section, GraphNode Node)> sections)
    {
        foreach ((PageSection section, GraphNode node) in sections)
        {
            foreach (PageItem item in section.Items)
            {
                AddSaid(item, node);
            }
        }

        foreach ((ContentRecord record, string root, GraphNode node) in records)
        {
            foreach (ContentNode stated in ContentTree.Walk(record))
            {
                AddUnsaid(stated, root + stated.Path[1..], node);
            }
        }
    }

    private static bool IsWithin(string path, string whole) =>
        path.StartsWith(whole, StringComparison.Ordinal) && (path.Length == whole.Length || path[whole.Length] is '.' or '[');

    private void AddSaid(PageItem item, GraphNode section)
    {
        if (!section.IsDropped && said.Add(item.Path) && !carried.Contains(item.Path) && !reported.Contains(item.Path))
        {
            Add(SchemaOrgLossKind.TextOnly, item.Path, section, carried.Any(part => IsWithin(part, item.Path))
                ? "A part of it has a property; all of it is said in words in this section."
                : "It is said in words in this section; no property holds it.");
        }

        foreach (PageItem detail in item.Details)
        {
            AddSaid(detail, section);
        }
    }

    // A record comes before its members: one that nothing is known of is reported as a whole.
    private void AddUnsaid(ContentNode stated, string path, GraphNode node)
    {
        if (stated.Parent is null || Bookkeeping.Contains(stated.Member) || IsCovered(path))
            return;

        if (stated.Value is Id<Citation>)
            Add(SchemaOrgLossKind.TextOnly, path, node, "The source is cited for the section and the page, not for this statement.");
        else if (stated.Value is not ContentRecord || !new[] { carried, said, reported }.Any(paths => paths.Any(part => IsWithin(part, path))))
            Add(SchemaOrgLossKind.NotCarried, path, node, "The vocabulary has no property for it, and the page does not say it.");
    }

    private bool IsCovered(string path) => new[] { carried, said, reported }.Any(paths => paths.Any(whole => IsWithin(path, whole)));
}

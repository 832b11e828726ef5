using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>Gathers what a document says less fully than the content.</summary>
internal sealed class LossReport
{
    private readonly List<SchemaOrgLoss> losses = [];
    private readonly HashSet<string> carried = new(StringComparer.Ordinal);
    private readonly List<(string Path, GraphNode Node)> left = [];
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    public IReadOnlyList<SchemaOrgLoss> Losses => losses;

    /// <summary>Notes that a fact has a property of its own.</summary>
    public void Carry(ContentPlace place) => carried.Add(place.ToString());

    public bool IsCarried(string path) => carried.Contains(path);

    public bool IsReported(string path) => reported.Contains(path);

    /// <summary>Says whether a part of a statement has a property of its own.</summary>
    public bool IsPartCarried(string path) => carried.Any(part => IsWithin(part, path));

    /// <summary>Notes a stated member that no property of its node can hold; where the page says it in a section, its words are there.</summary>
    public void Leave(ContentPlace place, GraphNode node) => left.Add((place.ToString(), node));

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

    /// <summary>Adds what the page says and no property holds, then what it does not say either.</summary>
    /// <param name="sections">The sections with their nodes.</param>
    /// <param name="page">The page.</param>
    public void Close(List<(PageSection Section, GraphNode Node)> sections, TreatmentPage page)
    {
        var said = new List<string>();
        foreach ((PageSection section, GraphNode node) in sections)
        {
            foreach (PageItem item in section.Items)
            {
                Add(item, node, said);
            }
        }

        foreach ((string path, GraphNode node) in left)
        {
            if (!IsCarried(path) && !said.Exists(other => IsWithin(other, path)))
                Add(SchemaOrgLossKind.NotCarried, path, node, "The vocabulary has no property for it, and the page does not say it.");
        }
    }

    private static bool IsWithin(string path, string whole) =>
        path.StartsWith(whole, StringComparison.Ordinal) && (path.Length == whole.Length || path[whole.Length] is '.' or '[');

    private void Add(PageItem item, GraphNode section, List<string> said)
    {
        if (!section.IsDropped)
        {
            said.Add(item.Path);
            if (!IsCarried(item.Path) && !IsReported(item.Path))
            {
                Add(SchemaOrgLossKind.TextOnly, item.Path, section, IsPartCarried(item.Path)
                    ? "A part of it has a property; all of it is said in words in this section."
                    : "It is said in words in this section; no property holds it.");
            }
        }

        foreach (PageItem detail in item.Details)
        {
            Add(detail, section, said);
        }
    }
}

using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using static TreatmentContent.SchemaOrg.LossPaths;

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
    private readonly List<(string Path, GraphNode Node, string Text)> noted = [];
    private readonly HashSet<GraphNode> sections = [];
    private readonly List<(ContentPlace Place, GraphNode? Node, string Sentence)> rests = [];
    private readonly Dictionary<string, SchemaOrgLossKind> reported = new(StringComparer.Ordinal);
    private readonly HashSet<SchemaOrgLoss> known = [];

    // Every place above one that is carried or reported, and above one that is said.
    private readonly HashSet<string> divided = new(StringComparer.Ordinal);
    private readonly HashSet<string> dividedBySaying = new(StringComparer.Ordinal);

    // What a change took away: where it was, which nodes say less than before, and what was said and may be no longer.
    private readonly HashSet<string> takenOut = new(StringComparer.Ordinal);
    private readonly HashSet<GraphNode> touched = [];
    private readonly HashSet<string> saidBefore = new(StringComparer.Ordinal);
    private readonly List<(string Path, GraphNode Node)> gone = [];
    private readonly List<(SchemaOrgLossKind Kind, ContentPlace Place, GraphNode Node, string Sentence)> last = [];

    private CitedSources sources = CitedSources.None;

    public IReadOnlyList<SchemaOrgLoss> Losses => losses;

    /// <summary>Gets or sets a value indicating whether the author changed the graph.</summary>
    public bool IsChanged { get; set; }

    /// <summary>Gets or sets the names of the sources that the document cited before the change.</summary>
    public HashSet<string> CitedBefore { get; set; } = [];

    /// <summary>Says whether a place, or the whole that it is a part of, has a property of its own.</summary>
    public bool IsCarried(string path) => carried.Contains(path) || Above(path).Any(carried.Contains);

    /// <summary>Notes that a fact has a property of its own.</summary>
    public void Carry(ContentPlace place) => carried.Add(place.ToString());

    /// <summary>Takes a record of the content into the report: everything that it states is then accounted for.</summary>
    public void Include(ContentRecord record, ContentPlace place, GraphNode node) => records.Add((record, place.ToString(), node));

    /// <summary>Notes that a text of a node says a statement, which is not yet a property of its own.</summary>
    public void Note(string path, GraphNode node, string text) => noted.Add((path, node, text));

    /// <summary>Notes that a change left less of a node.</summary>
    public void Touch(GraphNode node) => touched.Add(node);

    /// <summary>Notes that a node is gone by a change: what was said of a fact by it, or less fully, is not there, but may be elsewhere.</summary>
    public void TakeOut(GraphNode node)
    {
        Touch(node);
        foreach (SchemaOrgLoss loss in Withdraw(loss => loss.NodeId == node.Id?.Text))
        {
            takenOut.Add(loss.Path);
            gone.Add((loss.Path, node));
        }
    }

    /// <summary>Notes that a change took out or changed what held a fact.</summary>
    public void TakeOut(ContentPlace place)
    {
        string path = place.ToString();
        takenOut.Add(path);
        carried.RemoveWhere(known => IsWithin(known, path));
        Withdraw(loss => IsWithin(loss.Path, path));
    }

    /// <summary>Says what became by a change of a node that has more to say, after all that is known of its facts.</summary>
    public void AddLast(SchemaOrgLossKind kind, ContentPlace place, GraphNode node, string sentence) => last.Add((kind, place.Root is null ? new ContentPlace("$") : place, node, sentence));

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

    /// <summary>Adds what the document of a page says in words alone, and what it does not say either.</summary>
    /// <param name="graph">The graph as it is written.</param>
    /// <param name="page">The sections of the page with their nodes.</param>
    public void Close(ContentGraph graph, IReadOnlyList<(PageSection Section, GraphNode Node)> page)
    {
        sources = new CitedSources(graph, records.Where(known => known.Record is Citation).Select(known => ((Citation)known.Record, known.Node)), CitedBefore);
        Close(page);
    }

    /// <summary>Adds what the document says in words alone, and what it does not say either.</summary>
    /// <param name="page">The sections of the page with their nodes; none where the document is not that of a page.</param>
    public void Close(params IReadOnlyList<(PageSection Section, GraphNode Node)> page)
    {
        foreach ((PageSection section, GraphNode node) in page)
        {
            // The words of the key facts stand in other sections; here are only the values.
            sections.Add(node);
            if (section.Kind == SectionKind.KeyFacts)
                continue;

            if (IsChanged && (node.IsDropped || touched.Contains(node)))
            {
                dividedBySaying.UnionWith(section.Items.SelectMany(item => Above(item.Path)));
                SayBefore(SectionMapping.ItemsOf(section));
            }
            else if (!node.IsDropped)
            {
                Say(SectionMapping.ItemsOf(section), node);
            }
        }

        SayNoted();

        divided.UnionWith(carried.Concat(takenOut).SelectMany(Above));
        dividedBySaying.UnionWith(said.Keys.SelectMany(Above));
        foreach ((ContentRecord record, string root, GraphNode node) in records)
        {
            (ContentNode Stated, string Path)[] facts =
                [.. ContentTree.Walk(record).Where(stated => stated.Parent is not null && !Bookkeeping.Contains(stated.Member)).Select(stated => (stated, root + stated.Path[1..]))];
            divided.UnionWith(sources.Divided(facts));
            foreach ((ContentNode stated, string path) in facts)
            {
                AddRest(stated, path, node);
            }
        }

        AddGone();
        foreach ((ContentPlace place, GraphNode? node, string sentence) in rests)
        {
            Add(SchemaOrgLossKind.NotCarried, place, node, sentence);
        }

        foreach ((SchemaOrgLossKind kind, ContentPlace place, GraphNode node, string sentence) in last)
        {
            Add(kind, place, node, sentence);
        }
    }

    // What was said to be there in a lesser form is not there; that something is left out stays true.
    private List<SchemaOrgLoss> Withdraw(Predicate<SchemaOrgLoss> isConcerned)
    {
        List<SchemaOrgLoss> untrue = losses.FindAll(loss => loss.Kind is SchemaOrgLossKind.TextOnly or SchemaOrgLossKind.Weakened && isConcerned(loss));
        if (untrue.Count == 0)
            return untrue;

        losses.RemoveAll(untrue.Contains);
        reported.Clear();
        divided.Clear();
        foreach (SchemaOrgLoss loss in losses)
        {
            reported.TryAdd(loss.Path, loss.Kind);
            divided.UnionWith(Above(loss.Path));
        }

        return untrue;
    }

    // A statement may be noted in several pieces: of a node that a change touched all of them must be left.
    private void SayNoted()
    {
        foreach (IGrouping<(string Path, GraphNode Node), string> note in noted.GroupBy(note => (note.Path, note.Node), note => note.Text))
        {
            GraphNode node = note.Key.Node;
            if (!node.IsDropped && (!touched.Contains(node) || note.All(text => LossesOfChange.IsSaid(node, text))))
                said.TryAdd(note.Key.Path, node);
            else if (IsChanged)
                saidBefore.Add(note.Key.Path);
        }
    }

    private void SayBefore(IReadOnlyList<PageItem> items)
    {
        foreach (PageItem item in items)
        {
            saidBefore.Add(item.Path);
            SayBefore(item.Details);
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

    // What a node said that is gone, where nothing else was known of it.
    private void AddGone()
    {
        foreach ((string path, GraphNode node) in gone)
        {
            if (!IsCarried(path) && !divided.Contains(path) && !Above(path).Prepend(path).Any(reported.ContainsKey))
                Add(SchemaOrgLossKind.TakenOut, path, node, "The change took out what said it.");
        }
    }

    // A record comes before its members: where nothing of it is known, one line is enough.
    private void AddRest(ContentNode stated, string path, GraphNode node)
    {
        string[] places = [path, .. Above(path)];
        string whole = stated.Index is null || stated.Value is ContentRecord ? path : ListOf(path);

        // That the words of a statement are there does not tell of a member that no words say, unless it is that member of which it is reported.
        bool isUnsaid = UnsaidMembers.Contains(stated.Owner.GetType(), stated.Member);
        if (IsCarried(path) || places.Any(place => reported.TryGetValue(place, out SchemaOrgLossKind kind) && !(isUnsaid && kind == SchemaOrgLossKind.TextOnly && place != path && place != whole)))
            return;

        GraphNode? teller = places.Select(place => said.GetValueOrDefault(place)).FirstOrDefault(found => found is not null);
        GraphNode? words = isUnsaid ? null : teller;
        bool isDivided = stated.Value is ContentRecord && (divided.Contains(path) || (words is null && dividedBySaying.Contains(path)));
        if (isDivided || stated.Value is Basis)
            return;

        // Where some items of a list have a property, the others are lost one by one.
        whole = divided.Contains(whole) ? path : whole;
        bool isOfPage = sections.Count > 0;
        if (stated.Value is Id<Citation> source && sources.FateOf(source, node, teller) is var fate)
            Add(fate.Kind, whole, fate.Node, fate.Sentence);
        else if (words is not null && places.Any(takenOut.Contains))
            Add(SchemaOrgLossKind.TextOnly, whole, words, $"The change took out or changed what held it; it is said in {(sections.Contains(words) ? "the words of the section" : "a text of the node")} alone.");
        else if (words is null && (places.Any(takenOut.Contains) || (!isUnsaid && places.Any(saidBefore.Contains))))
            Add(SchemaOrgLossKind.TakenOut, whole, node, "The change took out or changed what said it.");
        else if (words is not null)
            Add(SchemaOrgLossKind.TextOnly, whole, words, sections.Contains(words) ? "It is said in the words of the section; no property holds it." : "It is said in a text of the node; no property holds it.");
        else
            Add(SchemaOrgLossKind.NotCarried, whole, node, isOfPage ? "There is no property for it, and no section of the document says it." : "This document does not say it.");
    }
}

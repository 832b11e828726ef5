using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>What the pages of a catalogue share, and what ties it to the treatments: four bytes for each tie, so that the memory hardly grows with the pages.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="locale">The locale of the document.</param>
/// <param name="isChanged">Whether the author may still take nodes away.</param>
internal sealed class SharedNodes(TreatmentCatalog catalog, ContentLocale locale, bool isChanged)
{
    private readonly Dictionary<(GraphNode Thing, Term Name), List<int>> ties = [];
    private readonly HashSet<GraphNode> used = [];

    /// <summary>Gets or sets the index of the treatment whose page is being made.</summary>
    public int Current { get; set; }

    /// <summary>Gets the nodes that a page refers to.</summary>
    public IReadOnlyCollection<GraphNode> Used => used;

    /// <summary>Says whether a treatment has a page in the language of the document.</summary>
    public bool HasPage(Treatment treatment) =>
        !treatment.Id.IsNone && OwnLanguage.Read(locale.Resolve(treatment.Name)) is { Length: > 0 } && PageLocale.Of(treatment, locale).Tag == locale.Tag;

    /// <summary>Says whether a treatment is sure to be in the document, so that another may refer to it before it is written.</summary>
    public bool IsSure(Treatment treatment) => !isChanged && HasPage(treatment);

    /// <summary>Notes how a thing stands to the current treatment.</summary>
    public void Relate(GraphNode thing, Term name)
    {
        if (!ties.TryGetValue((thing, name), out List<int>? treatments))
            ties[(thing, name)] = treatments = [];

        treatments.Add(Current);
    }

    /// <summary>Takes back what was noted of the current treatment, whose node the author took away.</summary>
    public void Forget()
    {
        foreach (List<int> treatments in ties.Values.Where(treatments => treatments.Count > 0 && treatments[^1] == Current))
        {
            treatments.RemoveAt(treatments.Count - 1);
        }
    }

    /// <summary>Notes that a page refers to a node.</summary>
    public void Use(GraphNode node)
    {
        if (node.IsShared)
            used.Add(node);
    }

    /// <summary>Adds to the nodes the references to the treatments, which are made while they are written.</summary>
    public void AddTies(NodeIds ids)
    {
        foreach (((GraphNode thing, Term name), List<int> treatments) in ties.Where(tie => tie.Value.Count > 0))
        {
            used.Add(thing);
            thing.AddLinks(name, treatments.Select(index => ids.Of("treatment", catalog.Treatments[index].Id.Value)));
        }
    }
}

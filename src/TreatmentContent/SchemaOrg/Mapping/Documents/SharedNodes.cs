using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>What the pages of a catalogue share, and what ties it to the treatments and their offers: eight bytes for each tie, so that the memory hardly grows with the pages.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="locale">The locale of the document.</param>
/// <param name="isChanged">Whether the author may still take nodes away.</param>
internal sealed class SharedNodes(TreatmentCatalog catalog, ContentLocale locale, bool isChanged)
{
    private readonly Dictionary<(GraphNode Thing, Term Name), List<Tie>> ties = [];
    private readonly HashSet<GraphNode> used = [];

    // What stands to an offer of the current page, until it is known that the offer stays.
    private readonly List<(GraphNode Clinic, GraphNode Offer, int Price)> offers = [];

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
    public void Relate(GraphNode thing, Term name) => Add(thing, name, new(Current, -1));

    /// <summary>Notes that a clinic makes an offer of the current page.</summary>
    /// <param name="clinic">The clinic.</param>
    /// <param name="offer">The offer.</param>
    /// <param name="price">The index of its price.</param>
    public void RelateOffer(GraphNode clinic, GraphNode offer, int price) => offers.Add((clinic, offer, price));

    /// <summary>Settles what was noted of the current treatment by what is written of it: an author may have taken away its node, its offers, or who makes them.</summary>
    /// <param name="written">The nodes of the page as they are written.</param>
    /// <param name="subject">The node of the treatment.</param>
    public void Settle(GraphNode[] written, GraphNode subject)
    {
        if (Array.IndexOf(written, subject) < 0)
            Forget();

        foreach ((GraphNode clinic, GraphNode offer, int price) in offers.Where(noted => Array.IndexOf(written, noted.Offer) >= 0 && noted.Offer.Links().Contains(noted.Clinic)))
        {
            Add(clinic, Names.MakesOffer, new(Current, price));
        }

        offers.Clear();
    }

    /// <summary>Notes that a page refers to a node.</summary>
    public void Use(GraphNode node)
    {
        if (node.IsShared)
            used.Add(node);
    }

    /// <summary>Adds to the nodes the references to the treatments and offers, which are made while they are written. What an author said in their place stands.</summary>
    public void AddTies(NodeIds ids)
    {
        foreach (((GraphNode thing, Term name), List<Tie> things) in ties.Where(tie => tie.Value.Count > 0))
        {
            used.Add(thing);
            if (!thing.Has(name))
                thing.AddLinks(name, things.Select(tie => IdOf(tie, ids)));
        }
    }

    private void Add(GraphNode thing, Term name, Tie tie)
    {
        if (!ties.TryGetValue((thing, name), out List<Tie>? known))
            ties[(thing, name)] = known = [];

        known.Add(tie);
    }

    private void Forget()
    {
        foreach (List<Tie> known in ties.Values.Where(known => known.Count > 0 && known[^1].Treatment == Current))
        {
            known.RemoveAt(known.Count - 1);
        }
    }

    private Term IdOf(Tie tie, NodeIds ids)
    {
        Treatment treatment = catalog.Treatments[tie.Treatment];
        return tie.Price < 0 ? ids.Of("treatment", treatment.Id.Value) : ids.Of("offer", $"{treatment.Id}/{treatment.Offering.Prices[tie.Price].Id}");
    }

    private readonly record struct Tie(int Treatment, int Price);
}

using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The graph of one page while it is being made: what all mappings share.</summary>
internal sealed class Draft
{
    private readonly Dictionary<(Type Kind, string Id), GraphNode> entities = [];

    public Draft(TreatmentPage page, LossReport? losses)
    {
        Page = page;
        Losses = losses;
        Ids = new NodeIds(page.Address.Value);
        TreatmentPlace = new ContentPlace(PathOf(page.Catalog.Treatments, "treatments", page.Treatment));
        IsCosmetic = page.Treatment.Purpose?.Value == TreatmentPurpose.Cosmetic;
        WebPage = new GraphNode(IsCosmetic ? Types.WebPage : Types.MedicalWebPage, Ids.Page, TreatmentPlace) { Needs = [Names.Name] };
        Therapy = IsCosmetic ? null : new GraphNode(TherapyType.Of(page.Treatment), Ids.Of("treatment", page.Treatment.Id.Value), TreatmentPlace) { Needs = [Names.Name] };
        Service = new GraphNode(Types.Service, Ids.Of("service", page.Treatment.Id.Value), TreatmentPlace) { Needs = [Names.Name] };
    }

    public TreatmentPage Page { get; }

    public Treatment Treatment => Page.Treatment;

    public NodeIds Ids { get; }

    /// <summary>Gets where losses are reported, or null when nobody asks.</summary>
    public LossReport? Losses { get; }

    public ContentPlace TreatmentPlace { get; }

    public bool IsCosmetic { get; }

    public GraphNode WebPage { get; }

    /// <summary>Gets the node of the medical procedure; null for a purely cosmetic treatment.</summary>
    public GraphNode? Therapy { get; }

    public GraphNode Service { get; }

    /// <summary>Gets what the page and its sections are about.</summary>
    public GraphNode Subject => Therapy ?? Service;

    /// <summary>Makes a node of an entity of the catalogue, once; null where the catalogue has none with that id.</summary>
    public GraphNode? Entity<T>(EntityList<T> list, string name, Id<T> id, Func<T, ContentPlace, GraphNode> make)
        where T : class, IEntity<T>
    {
        if (entities.TryGetValue((typeof(T), id.Value), out GraphNode? node))
            return node;

        if (!list.TryFind(id, out T? entity))
            return null;

        ContentPlace place = Losses is null ? default : new ContentPlace(PathOf(list, name, entity));
        node = entities[(typeof(T), id.Value)] = make(entity, place);
        Losses?.Include((ContentRecord)(object)entity, place, node);
        return node;
    }

    /// <summary>Gives the nodes of the entities of one kind, in the order in which they were first needed.</summary>
    public IEnumerable<GraphNode> Entities<T>() => entities.Where(entry => entry.Key.Kind == typeof(T)).Select(entry => entry.Value);

    /// <summary>Gives a text of the content in the page's language: trimmed; null where there is none.</summary>
    public string? Text(LocalizedText? text, ContentPlace place, GraphNode? node)
    {
        if (text is null || text.IsEmpty)
            return null;

        return Text(Page.Locale.Resolve(text), place, node);
    }

    /// <summary>Gives a text that was resolved or said, where it is in the page's language.</summary>
    public string? Text(ResolvedText text, ContentPlace place, GraphNode? node)
    {
        if (IsOther(text))
        {
            Losses?.Add(SchemaOrgLossKind.Untranslated, place, node, Untranslated(text));
            return null;
        }

        Losses?.Carry(place);
        return Trimmed(text);
    }

    /// <summary>Gives a text of the page, where it is in the page's language. Being said is not yet having a property of its own.</summary>
    public string? InPageLanguage(ResolvedText text, string path, GraphNode node)
    {
        if (!IsOther(text))
            return Trimmed(text);

        Losses?.Add(SchemaOrgLossKind.Untranslated, path, node, Untranslated(text));
        return null;
    }

    /// <summary>Gives the name of a word in the page's language.</summary>
    public string? Word<TEnum>(Open<TEnum> word, ContentPlace place, GraphNode? node)
        where TEnum : struct, Enum => word.IsUnspecified ? null : Text(Page.Locale.Say(word), place, node);

    /// <summary>Gives an address that may stand in a document: https alone.</summary>
    public string? Url(Link? link, ContentPlace place)
    {
        if (link is not { IsNone: false } stated || !stated.Value.StartsWith("https://", StringComparison.Ordinal))
            return null;

        Losses?.Carry(place);
        return stated.Value;
    }

    /// <summary>Gives the other names, without those that are only there to be found.</summary>
    public List<string> OtherNames(IReadOnlyList<AlternativeName> names, ContentPlace place, GraphNode node)
    {
        var texts = new List<string>();
        for (int i = 0; i < names.Count; i++)
        {
            ContentPlace at = place with { Members = place.Members + ".alsoKnownAs", Index = i };
            if (names[i].Kind?.Value == NameKind.Misspelling)
                Losses?.Add(SchemaOrgLossKind.NotCarried, at, node, "A misspelling is not another name.");
            else if (Text(names[i].Name, at[".name"], node) is { } text && !texts.Contains(text))
                texts.Add(text);
        }

        return texts;
    }

    /// <summary>Gives the codes as parts.</summary>
    public List<GraphNode> Codes(IReadOnlyList<Code> codes, ContentPlace place)
    {
        var nodes = new List<GraphNode>();
        for (int i = 0; i < codes.Count; i++)
        {
            var node = new GraphNode(Types.MedicalCode);
            node.Add(Names.CodeValue, codes[i].Value);
            node.Add(Names.CodingSystem, codes[i].System);
            nodes.Add(node);
            Losses?.Carry(place with { Members = place.Members + ".codes", Index = i });
        }

        return nodes;
    }

    /// <summary>Notes that a stated member has a property of its own.</summary>
    public void Carry(bool isStated, ContentPlace place)
    {
        if (isStated)
            Losses?.Carry(place);
    }

    public bool IsOffering(Id<Clinic> clinic) => Treatment.Offering.Clinics.Contains(clinic);

    public GraphNode? Clinic(Id<Clinic> id) => Entity(Page.Catalog.Clinics, "clinics", id, (clinic, place) => ClinicMapping.Map(this, clinic, place));

    public GraphNode? Person(Id<Practitioner> id) => Entity(Page.Catalog.Practitioners, "practitioners", id, (person, place) => PersonMapping.Map(this, person, place));

    public GraphNode? Device(Id<Device> id) => Entity(Page.Catalog.Devices, "devices", id, (device, place) => DeviceMapping.Map(this, device, place));

    public GraphNode? Substance(Id<Substance> id) => Entity(Page.Catalog.Substances, "substances", id, (substance, place) => SubstanceMapping.Map(this, substance, place));

    public GraphNode? Condition(Id<Condition> id) => Entity(Page.Catalog.Conditions, "conditions", id, (condition, place) => ConditionMapping.Map(this, condition, place));

    public GraphNode? Citation(Id<Citation> id) => Entity(Page.Catalog.Citations, "citations", id, (citation, place) => CitationMapping.Map(this, citation, place));

    private static bool IsOther(ResolvedText text) => text.IsEmpty || text.IsForeign;

    private static string? Trimmed(ResolvedText text) => text.Text.AsSpan().Trim().Length > 0 ? text.Text.Trim() : null;

    private string Untranslated(ResolvedText text) => text.IsEmpty || text.Locale == default
        ? $"There is no text in '{Page.Locale.Tag}'."
        : $"There is no text in '{Page.Locale.Tag}'; '{text.Locale}' would have answered.";

    private static string PathOf<T>(EntityList<T> list, string name, T entity)
        where T : class, IEntity<T>
    {
        int index = list.TakeWhile(item => !ReferenceEquals(item, entity)).Count();
        return index < list.Count ? $"$.{name}[{index}]" : "$";
    }
}

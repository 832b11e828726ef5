using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>A document while it is being made: what all mappings share.</summary>
internal sealed class Draft
{
    private readonly Dictionary<(Type Kind, string Id), GraphNode> entities = [];
    private readonly List<(GraphNode Clinic, GraphNode Person)> employed = [];

    /// <summary>Begins a document.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="locale">The locale of what it says.</param>
    /// <param name="ids">What names its nodes.</param>
    /// <param name="losses">Where losses are reported, or null when nobody asks.</param>
    public Draft(TreatmentCatalog catalog, ContentLocale locale, NodeIds ids, LossReport? losses)
    {
        Catalog = catalog;
        Locale = locale;
        Ids = ids;
        Losses = losses;
        Images = new ImageMapping(this);
        LocalesOfPages = [.. catalog.LocalesOfPages];
    }

    public TreatmentCatalog Catalog { get; }

    public ContentLocale Locale { get; }

    public NodeIds Ids { get; }

    /// <summary>Gets where losses are reported, or null when nobody asks.</summary>
    public LossReport? Losses { get; }

    /// <summary>Gets the pictures that have nodes.</summary>
    public ImageMapping Images { get; }

    public LocaleTag[] LocalesOfPages { get; }

    /// <summary>Gets what the pages of a catalogue share, which is written after them; null for the document of one thing.</summary>
    public SharedNodes? Shared { get; init; }

    /// <summary>Gets the clinics that the document may name as places of work; null for all.</summary>
    public IReadOnlyList<Id<Clinic>>? ClinicsOfPage { get; init; }

    /// <summary>Gives the locale of the catalogue in one of its languages.</summary>
    public ContentLocale LocaleOf(LocaleTag tag) => Locale.WithWish(tag);

    /// <summary>Makes a node of an entity of the catalogue, once; null where the catalogue has none with that id.</summary>
    /// <param name="list">The entities of its kind.</param>
    /// <param name="name">What the catalogue calls them.</param>
    /// <param name="id">The entity's id.</param>
    /// <param name="make">Makes the node; it may still be empty.</param>
    /// <param name="fill">Says what is known of the entity; it may refer to others, and they to it.</param>
    public GraphNode? Entity<T>(EntityList<T> list, string name, Id<T> id, Func<Draft, T, ContentPlace, GraphNode> make, Action<Draft, T, GraphNode> fill)
        where T : class, IEntity<T>
    {
        if (entities.TryGetValue((typeof(T), id.Value), out GraphNode? node))
            return node;

        if (!list.TryFind(id, out T? entity))
            return null;

        ContentPlace place = Losses is null ? default : PlaceOf(list, name, entity);
        node = entities[(typeof(T), id.Value)] = make(this, entity, place);
        node.IsShared = Shared is not null;
        Losses?.Include((ContentRecord)(object)entity, place, node);
        fill(this, entity, node);
        return node;
    }

    /// <summary>Gives the nodes of the entities of one kind, in the order in which they were first needed.</summary>
    public IEnumerable<GraphNode> Entities<T>() => entities.Where(entry => entry.Key.Kind == typeof(T)).Select(entry => entry.Value);

    public GraphNode? Clinic(Id<Clinic> id) => Entity(Catalog.Clinics, "clinics", id, ClinicMapping.Make, ClinicMapping.Fill);

    public GraphNode? Person(Id<Practitioner> id) => Entity(Catalog.Practitioners, "practitioners", id, PersonMapping.Make, PersonMapping.Fill);

    public GraphNode? Device(Id<Device> id) => Entity(Catalog.Devices, "devices", id, DeviceMapping.Make, DeviceMapping.Fill);

    public GraphNode? Substance(Id<Substance> id) => Entity(Catalog.Substances, "substances", id, SubstanceMapping.Make, SubstanceMapping.Fill);

    public GraphNode? Condition(Id<Condition> id) => Entity(Catalog.Conditions, "conditions", id, ConditionMapping.Make, ConditionMapping.Fill);

    public GraphNode? Citation(Id<Citation> id) => Entity(Catalog.Citations, "citations", id, CitationMapping.Make, CitationMapping.Fill);

    /// <summary>Says whether the document may name a clinic as a place of work.</summary>
    public bool IsKnown(Id<Clinic> id) => ClinicsOfPage is null || ClinicsOfPage.Contains(id);

    /// <summary>Notes that a person works for a clinic.</summary>
    public void Employ(GraphNode clinic, GraphNode person) => employed.Add((clinic, person));

    /// <summary>Adds to the clinics the people who work there, now that all are known.</summary>
    public void AddEmployees()
    {
        foreach (IGrouping<GraphNode, GraphNode> people in employed.GroupBy(entry => entry.Clinic, entry => entry.Person))
        {
            people.Key.Add(Names.Employee, people);
        }
    }

    /// <summary>Says of a thing that has a node of its own how it stands to a treatment.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="name">The property.</param>
    /// <param name="treatments">The node of the treatment.</param>
    public void Relate(GraphNode thing, Term name, params List<GraphNode> treatments)
    {
        if (Shared is null)
            thing.Add(name, treatments);
        else
            Shared.Relate(thing, name);
    }

    /// <summary>Gives a text of the content in the page's language: trimmed; null where there is none.</summary>
    public string? Text(LocalizedText? text, ContentPlace place, GraphNode? node) => text is null || text.IsEmpty ? null : Text(Locale.Resolve(text), place, node);

    /// <summary>Gives a text that was resolved or said, where it is in the page's language.</summary>
    public string? Text(ResolvedText text, ContentPlace place, GraphNode? node)
    {
        if (OwnLanguage.Read(text) is { } own)
        {
            Losses?.Carry(place);
            return own.Length > 0 ? own : null;
        }

        Losses?.Add(SchemaOrgLossKind.Untranslated, place, node, OwnLanguage.Untranslated(text, Locale));
        return null;
    }

    /// <summary>Gives a text of the page, where it is in the page's language. Being said is not yet having a property of its own.</summary>
    public string? InPageLanguage(ResolvedText text, string path, GraphNode node)
    {
        if (OwnLanguage.Read(text) is { } own)
            return own.Length > 0 ? own : null;

        Losses?.Add(SchemaOrgLossKind.Untranslated, path, node, OwnLanguage.Untranslated(text, Locale));
        return null;
    }

    /// <summary>Gives the name of a word in the page's language.</summary>
    public string? Word<TEnum>(Open<TEnum> word, ContentPlace place, GraphNode? node)
        where TEnum : struct, Enum => word.IsUnspecified ? null : Text(Locale.Say(word), place, node);

    /// <summary>Gives the names of words in the page's language, each once.</summary>
    public List<string> Words<TEnum>(IReadOnlyList<Open<TEnum>> words, ContentPlace place, GraphNode? node)
        where TEnum : struct, Enum => [.. words.Select(word => Word(word, place, node)).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Gives an address that may stand in a document: https alone.</summary>
    public string? Url(Link? link, ContentPlace place)
    {
        if (link is not { IsNone: false } stated || !stated.Value.StartsWith("https://", StringComparison.Ordinal))
            return null;

        Losses?.Carry(place);
        return stated.Value;
    }

    /// <summary>Notes that a stated member has a property of its own.</summary>
    public void Carry(bool isStated, ContentPlace place)
    {
        if (isStated)
            Losses?.Carry(place);
    }

    /// <summary>Gives the place of an entity in its list.</summary>
    public static ContentPlace PlaceOf<T>(EntityList<T> list, string name, T entity)
        where T : class, IEntity<T> => new(list.IndexOf(entity) is >= 0 and var index ? $"$.{name}[{index}]" : "$");
}

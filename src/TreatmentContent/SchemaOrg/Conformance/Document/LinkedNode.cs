namespace TreatmentContent.SchemaOrg;

/// <summary>An object of a JSON-LD document, its keywords told apart from its properties.</summary>
internal sealed class LinkedNode
{
    private static readonly VocabularyTerm WebPage = SchemaVocabulary.Instance["WebPage"];
    private readonly List<DocumentMember> properties = [];

    // Few objects have any of these.
    private List<DocumentMember>? reversed;
    private List<DocumentMember>? inner;
    private List<DocumentMember>? others;
    private List<(DocumentMember Member, string First)>? repeated;
    private Dictionary<string, DocumentValue>? byName;

    private LinkedNode(TermContext context) => Context = context;

    /// <summary>Gets the context inside it, for its own members; for their values it is asked for what is below the member.</summary>
    public TermContext Context { get; }

    public DocumentMember? Id { get; private set; }

    public DocumentMember? Type { get; private set; }

    /// <summary>Gets the value of <c>@value</c>, which makes it a literal.</summary>
    public DocumentMember? Literal { get; private set; }

    /// <summary>Gets the value of <c>@list</c> or <c>@set</c>, which makes it a list.</summary>
    public DocumentMember? List { get; private set; }

    public DocumentMember? Reverse { get; private set; }

    public DocumentMember? Language { get; private set; }

    /// <summary>Gets the members that hold nodes without being properties: <c>@included</c>, and <c>@graph</c> inside a document.</summary>
    public IReadOnlyList<DocumentMember> Inner => (IReadOnlyList<DocumentMember>?)inner ?? [];

    /// <summary>Gets its types as far as the vocabulary knows them: its own, or those that it has elsewhere.</summary>
    public IReadOnlyList<VocabularyTerm> Types { get; private set; } = [];

    /// <summary>Gets a value indicating whether it has a type that the vocabulary does not know.</summary>
    public bool HasUnknownType { get; private set; }

    /// <summary>Gets a value indicating whether it states no type here, and another place of the document says what it is.</summary>
    public bool IsTypedElsewhere { get; private set; }

    /// <summary>Gets its members that are no keywords of JSON-LD, those in an <c>@nest</c> among them.</summary>
    public IReadOnlyList<DocumentMember> Properties => properties;

    /// <summary>Gets the members that the context declares as leading to it: their values have the property.</summary>
    public IReadOnlyList<DocumentMember> Reversed => (IReadOnlyList<DocumentMember>?)reversed ?? [];

    /// <summary>Gets the members that are, or look like, keywords of another kind.</summary>
    public IReadOnlyList<DocumentMember> Others => (IReadOnlyList<DocumentMember>?)others ?? [];

    /// <summary>Gets the members that say once more what another member says, under another name; and that name.</summary>
    public IReadOnlyList<(DocumentMember Member, string First)> Repeated => (IReadOnlyList<(DocumentMember Member, string First)>?)repeated ?? [];

    /// <summary>Gets the whole of its <c>@id</c>, prefix and base written out; null where it has none that is a text.</summary>
    public string? IdText { get; private set; }

    /// <summary>Gets a value indicating whether it only names a node.</summary>
    public bool IsReference => Id is not null && Type is null && SaysNothing && Inner.Count == 0;

    /// <summary>Gets a value indicating whether it says nothing but what it is and how it is named.</summary>
    public bool SaysNothing => Properties.Count == 0 && Reversed.Count == 0 && Reverse is null;

    /// <summary>Gets a value indicating whether, inside another node, it only points at one: with its type alone, or as a page with name and language.</summary>
    public bool IsStub => Id is not null && Type is not null && Reverse is null && Reversed.Count == 0 && Inner.Count == 0
        && (Properties.Count == 0 || (IsPage && Properties.All(property => Context.TryResolve(property.Name, out string name) && name is "name" or "inLanguage")));

    /// <summary>Gets a value indicating whether, inside another node, it is a link: an <c>@id</c> with a name and no type.</summary>
    public bool IsNamedLink => Id is not null && Type is null && Reverse is null && Reversed.Count == 0 && Inner.Count == 0
        && Properties is [var property] && Context.TryResolve(property.Name, out string name) && name == "name";

    public bool IsPage => Is(WebPage);

    /// <summary>Reads an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="around">The context around it.</param>
    /// <param name="isBlock">Whether it is a block of the document, the nodes of whose <c>@graph</c> are read by themselves.</param>
    public static LinkedNode Read(DocumentValue value, TermContext around, bool isBlock = false)
    {
        var node = new LinkedNode((value["@context"] is { } own ? around.With(own) : around).OfTypes(value));
        foreach (DocumentMember member in value.Members)
            node.Take(member, isBlock);
        node.IdText = node.Id is { Value.IsText: true } id ? node.Context.Name(id.Value.Text) : null;
        node.ReadTypes();
        return node;
    }

    /// <summary>Takes over what it is from another place of the document that has the same <c>@id</c>.</summary>
    public void TakeTypes(LinkedNode typed) => (Types, HasUnknownType, IsTypedElsewhere) = (typed.Types, typed.HasUnknownType, true);

    /// <summary>Finds the value of a property by its name in Schema.org.</summary>
    /// <returns>The value as it stands, or null.</returns>
    public DocumentValue? Find(string property)
    {
        if (byName is null)
        {
            byName = new Dictionary<string, DocumentValue>(StringComparer.Ordinal);
            foreach (DocumentMember member in Properties)
            {
                if (Context.TryResolve(member.Name, out string name))
                    byName.TryAdd(name, member.Value);
            }
        }

        return byName.GetValueOrDefault(property);
    }

    public bool Is(VocabularyTerm type)
    {
        foreach (VocabularyTerm own in Types)
        {
            if (own.IsA(type))
                return true;
        }

        return false;
    }

    public bool IsAny(IReadOnlyList<VocabularyTerm> types)
    {
        foreach (VocabularyTerm own in Types)
        {
            if (own.IsAny(types))
                return true;
        }

        return false;
    }

    private void Take(DocumentMember member, bool isBlock)
    {
        switch (Context.Keyword(member.Name))
        {
            case null:
                (Context.IsReverse(member.Name) ? reversed ??= [] : properties).Add(member);
                break;
            case "@included":
                (inner ??= []).Add(member);
                break;
            case "@graph":
                if (!isBlock)
                    (inner ??= []).Add(member);
                break;
            case "@nest":
                TakeNest(member);
                break;
            case "@context":
                break;
            case "@id":
                Id = Once(Id, member);
                break;
            case "@type":
                Type = Once(Type, member);
                break;
            case "@value":
                Literal = Once(Literal, member);
                break;
            case "@list" or "@set":
                List = Once(List, member);
                break;
            case "@reverse":
                Reverse = Once(Reverse, member);
                break;
            case "@language":
                Language = Once(Language, member);
                break;
            default:
                (others ??= []).Add(member);
                break;
        }
    }

    private DocumentMember Once(DocumentMember? first, DocumentMember member)
    {
        if (first is not { } known)
            return member;
        (repeated ??= []).Add((member, known.Name));
        return known;
    }

    private void TakeNest(DocumentMember nest)
    {
        var within = new DocumentPath(nest.Within, nest.Name, -1);
        for (int i = 0; i < nest.Value.Each().Count; i++)
        {
            DocumentValue part = nest.Value.Each()[i];
            foreach (DocumentMember member in part.Members)
                Take(member with { Within = nest.Value.IsList ? new DocumentPath(within, null, i) : within }, isBlock: false);
            if (!part.IsObject)
                (others ??= []).Add(nest);
        }
    }

    private void ReadTypes()
    {
        if (Type is not { } stated || Literal is not null)
            return;
        var types = new List<VocabularyTerm>();
        foreach (DocumentValue value in stated.Value.Each())
        {
            if (value.IsText && Context.TryResolve(value.Text, out string name) && BusinessSpecialties.Type(name) is { } type)
                types.Add(type);
            else
                HasUnknownType = true;
        }

        Types = types;
    }
}

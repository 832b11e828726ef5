namespace TreatmentContent.SchemaOrg;

/// <summary>An object of a JSON-LD document, its keywords told apart from its properties.</summary>
internal sealed class LinkedNode
{
    private static readonly VocabularyTerm WebPage = SchemaVocabulary.Instance["WebPage"];

    private LinkedNode(TermContext context) => Context = context;

    /// <summary>Gets the context inside it.</summary>
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
    public IReadOnlyList<DocumentMember> Inner { get; private set; } = [];

    /// <summary>Gets its types as far as the vocabulary knows them.</summary>
    public IReadOnlyList<VocabularyTerm> Types { get; private set; } = [];

    /// <summary>Gets a value indicating whether it has a type that the vocabulary does not know.</summary>
    public bool HasUnknownType { get; private set; }

    /// <summary>Gets its members that are no keywords of JSON-LD.</summary>
    public IReadOnlyList<DocumentMember> Properties { get; private set; } = [];

    /// <summary>Gets the members that look like keywords and are none.</summary>
    public IReadOnlyList<DocumentMember> NotKeywords { get; private set; } = [];

    /// <summary>Gets the whole of its <c>@id</c>, prefix and base written out; null where it has none that is a text.</summary>
    public string? IdText { get; private set; }

    /// <summary>Gets a value indicating whether it only names a node.</summary>
    public bool IsReference => Id is not null && Type is null && Reverse is null && Properties.Count == 0 && Inner.Count == 0;

    /// <summary>Gets a value indicating whether, inside another node, it only points at one: with its type alone, or as a page with name and language.</summary>
    public bool IsStub => Id is not null && Type is not null && Reverse is null && Inner.Count == 0
        && (Properties.Count == 0 || (IsPage && Properties.All(property => Context.TryResolve(property.Name, out string name) && name is "name" or "inLanguage")));

    public bool IsPage => Is(WebPage);

    /// <summary>Reads an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="around">The context around it.</param>
    /// <param name="isBlock">Whether it is a block of the document, the nodes of whose <c>@graph</c> are read by themselves.</param>
    public static LinkedNode Read(DocumentValue value, TermContext around, bool isBlock = false)
    {
        TermContext context = value["@context"] is { } own ? around.With(own) : around;
        var node = new LinkedNode(context);
        var properties = new List<DocumentMember>();
        var notKeywords = new List<DocumentMember>();
        List<DocumentMember>? inner = null;
        foreach (DocumentMember member in value.Members)
        {
            if (context.Keyword(member.Name) is not { } keyword)
                properties.Add(member);
            else if (keyword == "@included" || (keyword == "@graph" && !isBlock))
                (inner ??= []).Add(member);
            else if (!node.TryTake(keyword, member))
                notKeywords.Add(member);
        }

        (node.Properties, node.NotKeywords, node.Inner) = (properties, notKeywords, inner ?? []);
        node.IdText = node.Id is { Value.IsText: true } id ? context.Name(id.Value.Text) : null;
        node.ReadTypes();
        return node;
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

    private bool TryTake(string keyword, DocumentMember member)
    {
        switch (keyword)
        {
            case "@id":
                Id = member;
                return true;
            case "@type":
                Type = member;
                return true;
            case "@value":
                Literal = member;
                return true;
            case "@list" or "@set":
                List = member;
                return true;
            case "@reverse":
                Reverse = member;
                return true;
            case "@language":
                Language = member;
                return true;
            default:
                return keyword is "@context" or "@graph" or "@index" or "@direction" or "@nest" or "@base" or "@version" or "@vocab";
        }
    }

    private void ReadTypes()
    {
        if (Type is not { } stated || Literal is not null)
            return;
        var types = new List<VocabularyTerm>();
        foreach (DocumentValue value in stated.Value.Each())
        {
            if (value.IsText && Context.TryResolve(value.Text, out string name) && SchemaVocabulary.Instance.Type(name) is { } type)
                types.Add(type);
            else
                HasUnknownType = true;
        }

        Types = types;
    }
}

namespace TreatmentContent.SchemaOrg;

/// <summary>A node of a page's documents, put together from all the places that say something of it.</summary>
/// <param name="id">Its <c>@id</c>, or null.</param>
internal sealed class PageNode(string? id)
{
    private readonly Dictionary<string, List<PageValue>> values = new(StringComparer.Ordinal);
    private readonly List<VocabularyTerm> types = [];

    public string? Id { get; } = id;

    /// <summary>Gets where it is first described.</summary>
    public DocumentPath? Path { get; private set; }

    /// <summary>Gets a value indicating whether the document describes it, and not only points at it.</summary>
    public bool IsDescribed { get; private set; }

    /// <summary>Gets a value indicating whether it is more than a part of another node: it stands at the top, or has an <c>@id</c>.</summary>
    public bool IsByItself { get; private set; } = id is not null;

    /// <summary>Gets the nodes that have it as a value.</summary>
    public List<PageNode> Holders { get; } = [];

    /// <summary>Gives the values of a property; empty when it has none.</summary>
    public IReadOnlyList<PageValue> Values(string property) => values.TryGetValue(property, out List<PageValue>? found) ? found : [];

    public bool Is(VocabularyTerm type) => types.Exists(own => own.IsA(type));

    public bool IsAny(IReadOnlyList<VocabularyTerm> others) => types.Exists(own => own.IsAny(others));

    public void Describe(DocumentPath? path, IReadOnlyList<VocabularyTerm> stated, bool isTop)
    {
        if (!IsDescribed)
            Path = path;
        IsDescribed = true;
        IsByItself |= isTop;
        foreach (VocabularyTerm type in stated)
        {
            if (!types.Contains(type))
                types.Add(type);
        }
    }

    public void Add(string property, PageValue value)
    {
        if (!values.TryGetValue(property, out List<PageValue>? list))
            values.Add(property, list = []);
        list.Add(value);
        value.Node?.Holders.Add(this);
    }
}

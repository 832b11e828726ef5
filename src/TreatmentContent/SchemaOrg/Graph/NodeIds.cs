namespace TreatmentContent.SchemaOrg;

/// <summary>The <c>@id</c>s of what has an identity beyond a page, as the policy names them: absolute, and one for each thing.</summary>
/// <param name="origin">The origin of the site.</param>
/// <param name="policy">What names the things.</param>
internal sealed class NodeIds(string origin, ISchemaOrgIdPolicy policy)
{
    // The usual scheme names each thing always alike, and no two. Of any other the names are kept, in sixteen bytes each.
    private readonly Dictionary<UInt128, (string Kind, string Id)>? things = policy is SchemaOrgIdPolicy ? null : [];
    private readonly Dictionary<(string Kind, string Id), UInt128>? names = policy is SchemaOrgIdPolicy ? null : [];

    /// <summary>Gets what says whether an address is that of a page of the document, which names the page alone; null where nothing else is known.</summary>
    public Func<string, bool>? IsPage { get; init; }

    public Term WebSite => Of("website", "1");

    /// <summary>Says whether an address is one of the site that the ids are of.</summary>
    /// <param name="address">An absolute https address.</param>
    public bool IsOfSite(string address) => OriginOf(address) == origin;

    /// <summary>Gives the origin of an address, in small letters.</summary>
    /// <param name="address">An absolute https address.</param>
    public static string OriginOf(string address)
    {
        int path = address.AsSpan("https://".Length).IndexOfAny('/', '?', '#');
        return (path < 0 ? address : address[..("https://".Length + path)]).ToLowerInvariant();
    }

    /// <summary>Names a thing that is the same in every language.</summary>
    /// <param name="kind">The kind of thing, in small letters.</param>
    /// <param name="id">Its content id.</param>
    /// <exception cref="InvalidOperationException">The policy gives no address, that of another thing, or another one than before.</exception>
    public Term Of(string kind, string id)
    {
        string text = policy.IdOf(new SchemaOrgThing { Origin = origin, Kind = kind, Id = id });
        if (things is null || names is null)
            return new Term(text);

        if (text is null || !LexicalForms.IsAddress(text))
            throw new InvalidOperationException($"The policy gives '{text}' to the {kind} '{id}'; an @id is an absolute http or https address.");

        if (IsPage?.Invoke(text) == true)
            throw new InvalidOperationException($"The policy gives '{text}', the address of a page, to the {kind} '{id}'; an @id names one thing.");

        UInt128 name = Fingerprints.Of(text);
        if (!names.TryAdd((kind, id), name) && names[(kind, id)] != name)
            throw new InvalidOperationException($"The policy gives '{text}' to the {kind} '{id}', and gave it another name before; an @id is the same at all times.");

        if (!things.TryAdd(name, (kind, id)) && things[name] is var other && other != (kind, id))
            throw new InvalidOperationException($"The policy gives '{text}' to the {other.Kind} '{other.Id}' and to the {kind} '{id}'; an @id names one thing.");

        return new Term(text);
    }
}

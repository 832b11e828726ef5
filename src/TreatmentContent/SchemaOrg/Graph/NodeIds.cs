namespace TreatmentContent.SchemaOrg;

/// <summary>The <c>@id</c>s of what has an identity beyond a page, as the policy names them: absolute, and one for each thing.</summary>
/// <param name="origin">The origin of the site.</param>
/// <param name="policy">What names the things.</param>
internal sealed class NodeIds(string origin, ISchemaOrgIdPolicy policy)
{
    // The usual scheme cannot name two things alike.
    private readonly Dictionary<string, (string Kind, string Id)>? given = policy is SchemaOrgIdPolicy ? null : new(StringComparer.Ordinal);

    /// <summary>Gets what says whether an address is that of a page of the document, which names the page alone; null where nothing else is known.</summary>
    public Func<string, bool>? IsPage { get; init; }

    public Term WebSite => Of("website", "1");

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
    /// <exception cref="InvalidOperationException">The policy gives no address, or that of another thing.</exception>
    public Term Of(string kind, string id)
    {
        string text = policy.IdOf(new SchemaOrgThing { Origin = origin, Kind = kind, Id = id });
        if (given is null)
            return new Term(text);

        if (text is null || !LexicalForms.IsAddress(text))
            throw new InvalidOperationException($"The policy gives '{text}' to the {kind} '{id}'; an @id is an absolute http or https address.");

        if (IsPage?.Invoke(text) == true)
            throw new InvalidOperationException($"The policy gives '{text}', the address of a page, to the {kind} '{id}'; an @id names one thing.");

        if (!given.TryAdd(text, (kind, id)) && given[text] is var other && other != (kind, id))
            throw new InvalidOperationException($"The policy gives '{text}' to the {other.Kind} '{other.Id}' and to the {kind} '{id}'; an @id names one thing.");

        return new Term(text);
    }
}

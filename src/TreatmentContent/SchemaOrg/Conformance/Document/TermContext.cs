namespace TreatmentContent.SchemaOrg;

/// <summary>What a document's <c>@context</c> makes of the names in it.</summary>
internal sealed class TermContext
{
    private const string Host = "://schema.org";
    private readonly Dictionary<string, TermMeaning> declared = new(StringComparer.Ordinal);
    private readonly TermContext? around;
    private bool hasOwnVocabulary;
    private Uri? baseAddress;

    private TermContext(TermContext? around) => this.around = around;

    /// <summary>Gets the one of a document that states none; its names are read as those of Schema.org all the same.</summary>
    public static TermContext None { get; } = new(around: null);

    /// <summary>Gets a value indicating whether Schema.org is what the names are of.</summary>
    public bool IsSchemaOrg { get; private set; }

    /// <summary>Gets a value indicating whether an address that is not fetched may declare more names.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Gives the local part of an address of Schema.org, http or https: <c>Dermatology</c>; null for any other text.</summary>
    public static string? LocalName(string iri)
    {
        string? rest = iri.StartsWith("https://schema.org/", StringComparison.Ordinal) ? iri["https://schema.org/".Length..]
            : iri.StartsWith("http://schema.org/", StringComparison.Ordinal) ? iri["http://schema.org/".Length..] : null;
        return rest is { Length: > 0 } && rest.All(char.IsAsciiLetterOrDigit) ? rest : null;
    }

    /// <summary>Gives the context that holds where another is stated inside this one.</summary>
    /// <param name="context">The value of an <c>@context</c>.</param>
    public TermContext With(DocumentValue context)
    {
        var merged = new TermContext(this) { IsSchemaOrg = IsSchemaOrg, IsOpen = IsOpen, hasOwnVocabulary = hasOwnVocabulary, baseAddress = baseAddress };
        foreach (DocumentValue part in context.Each())
        {
            if (part.IsText)
                merged.TakeAddress(part.Text);
            else
                merged.TakeNames(part);
        }

        return merged;
    }

    /// <summary>Gives the keyword of JSON-LD that a name stands for, such as <c>@id</c> for <c>id</c>; null for any other name.</summary>
    public string? Keyword(string name) => name switch
    {
        ['@', ..] => name,
        "id" => "@id",
        "type" => "@type",
        _ => Declared(name)?.Iri is ['@', ..] and var meant ? meant : null,
    };

    /// <summary>Gives the name in Schema.org that a name of the document stands for.</summary>
    /// <param name="name">A type, a property or a member as written: short, with a prefix, or a full address.</param>
    /// <param name="local">The name; as it was written where it is of another vocabulary.</param>
    /// <returns>Whether it is of Schema.org: false where the document declares it to be another's.</returns>
    public bool TryResolve(string name, out string local)
    {
        local = name;
        if (Expand(name) is { } iri)
        {
            local = LocalName(iri) ?? name;
            return iri.Contains(Host, StringComparison.Ordinal);
        }

        return !hasOwnVocabulary;
    }

    /// <summary>Gives the term of Schema.org that a text names by its address or with a declared prefix; null for a text that names none.</summary>
    public string? NamedTerm(string text) => text.Contains(':', StringComparison.Ordinal) && Expand(text) is { } iri ? LocalName(iri) : null;

    /// <summary>Gives the whole of an <c>@id</c>: a declared prefix written out, a relative address put behind the base that the document states.</summary>
    public string Name(string id)
    {
        int colon = id.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && id.AsSpan(0, colon).IndexOfAny("/?#") < 0)
            return Unprefixed(id, colon) ?? id;
        return baseAddress is null ? id : id is ['#', ..] ? baseAddress.GetLeftPart(UriPartial.Query) + id : Uri.TryCreate(baseAddress, id, out Uri? whole) ? whole.AbsoluteUri : id;
    }

    /// <summary>Says whether a text that a name of the document has as its value is the <c>@id</c> of a node.</summary>
    public bool IsReference(string name) => Declared(name) is { Type: "@id" };

    /// <summary>Gives the term of Schema.org that a bare text stands for where a name of the document takes terms; null where it does not, or for any other text.</summary>
    public string? Term(string name, string text) => Declared(name) is { Type: "@vocab" } && TryResolve(text, out string local) && SchemaVocabulary.Instance.Find(local) is not null ? local : null;

    /// <summary>Says whether an address is one of those at which the context of Schema.org lies, or looks as if it were meant for one.</summary>
    public static bool IsMeantForSchemaOrg(string address) => IsAddressOfSchemaOrg(address) || address.Contains("schema", StringComparison.OrdinalIgnoreCase);

    private static bool IsAddressOfSchemaOrg(string address) => address.TrimEnd('/') is "https://schema.org" or "http://schema.org"
        or "https://schema.org/docs/jsonldcontext.jsonld" or "http://schema.org/docs/jsonldcontext.jsonld"
        or "https://schema.org/docs/jsonldcontext.json" or "http://schema.org/docs/jsonldcontext.json";

    // Contexts inside contexts are no deeper than the document, and none repeats what those around it declare.
    private TermMeaning? Declared(string name)
    {
        for (TermContext? context = this; context is not null; context = context.around)
        {
            if (context.declared.TryGetValue(name, out TermMeaning meaning))
                return meaning;
        }

        return null;
    }

    // A full address, or the address that a declared name or prefix stands for.
    private string? Expand(string name)
    {
        if (Declared(name) is { Iri: [not '@', ..] whole })
            return whole;
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        return name.AsSpan(colon + 1).StartsWith("//") ? name : Unprefixed(name, colon);
    }

    private string? Unprefixed(string name, int colon)
    {
        if (name.AsSpan(colon + 1).StartsWith("//"))
            return null;
        string prefix = name[..colon];
        if (Declared(prefix) is { Iri: [not '@', ..] start })
            return start + name[(colon + 1)..];
        return prefix == "schema" ? "https://schema.org/" + name[(colon + 1)..] : null;
    }

    private void TakeAddress(string address)
    {
        if (IsAddressOfSchemaOrg(address))
            IsSchemaOrg = true;
        else if (!IsMeantForSchemaOrg(address))
            IsOpen = true;
    }

    private void TakeNames(DocumentValue names)
    {
        foreach (DocumentMember member in names.Members)
        {
            DocumentValue? meant = member.Value.IsObject ? member.Value["@id"] : member.Value;
            string iri = meant is { IsText: true } ? meant.Text : "";
            string type = member.Value["@type"] is { IsText: true } coerced ? coerced.Text : "";
            if (member.Name == "@vocab")
            {
                bool isOurs = IsAddressOfSchemaOrg(iri);
                IsSchemaOrg |= isOurs;
                hasOwnVocabulary = !isOurs && iri.Length > 0;
            }
            else if (member.Name == "@base")
            {
                baseAddress = Uri.TryCreate(iri, UriKind.Absolute, out Uri? stated) && LexicalForms.IsAddress(iri) ? stated : null;
            }
            else if (member.Name is not ['@', ..] && iri.Length + type.Length > 0)
            {
                IsSchemaOrg |= IsAddressOfSchemaOrg(iri);
                declared[member.Name] = new TermMeaning(iri, type);
            }
        }
    }
}

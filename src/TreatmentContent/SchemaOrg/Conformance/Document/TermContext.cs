using System.Text.Json;

namespace TreatmentContent.SchemaOrg;

/// <summary>What a document's <c>@context</c> makes of the names in it.</summary>
internal sealed class TermContext
{
    // A name may stand for a compact one, and that for the next; declarations that go round in a circle end here.
    private const int MaxSteps = 10;

    // A node has one type or two; with more than so many that declare names of their own, the rest of the names may be anybody's.
    private const int MaxTypes = 10;
    private readonly Dictionary<string, TermMeaning> declared;
    private readonly TermContext? around;

    // What goes with the types of a node holds for the node, not for those inside it.
    private readonly TermContext? withoutTypes;
    private bool isFetched;
    private bool hasInside;
    private bool statesVocabulary;
    private bool statesBase;
    private string? vocabulary;
    private Uri? baseAddress;

    private TermContext(TermContext? around)
    {
        this.around = around;
        declared = new(StringComparer.Ordinal);
    }

    // The names are shared, not copied: they may be declared once and used at each of a million values.
    private TermContext(TermContext around, TermContext inside, TermContext? withoutTypes)
    {
        this.around = around;
        this.withoutTypes = withoutTypes;
        declared = inside.declared;
        (isFetched, hasInside, IsOpen, IsSchemaOrg) = (around.isFetched, around.hasInside || inside.hasInside, around.IsOpen || inside.IsOpen, around.IsSchemaOrg || inside.IsSchemaOrg);
        vocabulary = inside.statesVocabulary ? inside.vocabulary : around.vocabulary;
        baseAddress = inside.statesBase ? inside.baseAddress : around.baseAddress;
    }

    /// <summary>Gets the one of a document that states none; its names are read as those of Schema.org all the same.</summary>
    public static TermContext None { get; } = new(around: null) { isFetched = true };

    /// <summary>Gets a value indicating whether Schema.org is what the names are of.</summary>
    public bool IsSchemaOrg { get; private set; }

    /// <summary>Gets a value indicating whether an address that is not fetched may declare more names.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Gives the context that holds where another is stated inside this one.</summary>
    /// <param name="context">The value of an <c>@context</c>.</param>
    public TermContext With(DocumentValue context)
    {
        var merged = new TermContext(this) { IsSchemaOrg = IsSchemaOrg, IsOpen = IsOpen, isFetched = isFetched && this != None, hasInside = hasInside, vocabulary = vocabulary, baseAddress = baseAddress };
        foreach (DocumentValue part in context.Each())
        {
            if (part.IsText)
                merged.TakeAddress(part.Text);
            else if (part.Kind == JsonValueKind.Null)
                merged = new TermContext(around: null);
            else
                merged.TakeNames(part);
        }

        return merged;
    }

    /// <summary>Reads the names of a context by themselves.</summary>
    /// <param name="names">The context, an object.</param>
    public static TermContext Of(DocumentValue names)
    {
        var context = new TermContext(around: null);
        context.TakeNames(names);
        return context;
    }

    /// <summary>Gives the context in which the values of a name stand: with what is declared inside the name's own declaration, and without what goes with the types of the node.</summary>
    /// <param name="name">The member of the node; empty for what is inside a node without being a value of its properties.</param>
    public TermContext Below(string name)
    {
        TermContext passedOn = withoutTypes ?? this;
        return hasInside && Declared(name) is { Inside: { } inside } ? new TermContext(passedOn, inside, withoutTypes: null) : passedOn;
    }

    /// <summary>Gives the context of a node: with what is declared inside the declarations of its types.</summary>
    /// <param name="node">The node.</param>
    public TermContext OfTypes(DocumentValue node)
    {
        if (!hasInside)
            return this;
        TermContext context = this;
        int layers = 0;
        IEnumerable<string> types = node.Members.Where(member => Keyword(member.Name) == "@type").SelectMany(member => member.Value.Each()).Where(type => type.IsText).Select(type => type.Text);
        foreach (string type in types.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (Declared(type) is not { Inside: { } inside })
                continue;
            context = new TermContext(context, inside, withoutTypes: this);
            if (++layers == MaxTypes)
            {
                context.IsOpen = true;
                break;
            }
        }

        return context;
    }

    /// <summary>Gives the keyword of JSON-LD that a name stands for, such as <c>@id</c> for <c>id</c>; null for any other name.</summary>
    public string? Keyword(string name) => name is ['@', ..] ? name : Declared(name) switch
    {
        { Iri: ['@', ..] meant } => meant,
        { } => null,
        null when isFetched || IsOpen || !IsSchemaOrg => name switch { "id" => "@id", "type" => "@type", _ => null },
        null => null,
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
            local = LocalNames.OfAnnotation(iri) ?? name;
            return iri.Contains(ContextAddresses.Host, StringComparison.Ordinal);
        }

        return Declared(name) is not { IsNothing: true } && (vocabulary is null || ContextAddresses.IsVocabulary(vocabulary));
    }

    /// <summary>Says whether a bare name is of no vocabulary at all, because the context of Schema.org is declared for a prefix alone.</summary>
    public bool IsUnmapped(string name) =>
        IsSchemaOrg && !IsOpen && vocabulary is null && !name.Contains(':', StringComparison.Ordinal) && Expand(name) is null && Declared(name) is not { IsNothing: true };

    /// <summary>Gives the term of Schema.org that a text names by its address or with a declared prefix; null for a text that names none.</summary>
    public string? NamedTerm(string text) => text.Contains(':', StringComparison.Ordinal) && Expand(text) is { } iri ? LocalNames.Of(iri) : null;

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

    /// <summary>Says whether a name of the document leads from its value to the node, not from the node to its value.</summary>
    public bool IsReverse(string name) => Declared(name) is { IsReverse: true };

    /// <summary>Gives the keyword by which an object that a name of the document has as its value is a map; empty where it is none.</summary>
    public string Container(string name) => Declared(name)?.Container ?? "";

    /// <summary>Gives the term of Schema.org that a bare text stands for where a name of the document takes terms; null where it does not, or for any other text.</summary>
    public string? Term(string name, string text) => Declared(name) is { Type: "@vocab" } && TryResolve(text, out string local) && SchemaVocabulary.Instance.Find(local) is not null ? local : null;

    // Contexts inside contexts are no deeper than the document, and none repeats what those around it declare.
    private TermMeaning? Declared(string name) => Declared(name, out _);

    private TermMeaning? Declared(string name, out TermContext holder)
    {
        for (TermContext? context = this; context is not null; context = context.around)
        {
            if (context.declared.TryGetValue(name, out TermMeaning meaning))
            {
                holder = context;
                return meaning;
            }
        }

        holder = this;
        return null;
    }

    // A full address, or the address that a declared name or prefix stands for.
    private string? Expand(string name, int steps = 0)
    {
        if (Declared(name, out TermContext holder) is { Iri: [not '@', ..] meant })
            return holder.Follow(meant, name, steps);
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        return name.AsSpan(colon + 1).StartsWith("//") ? name : Unprefixed(name, colon, steps);
    }

    // What a name stands for may be compact itself, or a bare name of the vocabulary.
    private string Follow(string meant, string name, int steps)
    {
        if (meant != name && steps < MaxSteps && Expand(meant, steps + 1) is { } whole)
            return whole;
        return vocabulary is not null && !meant.Contains(':', StringComparison.Ordinal) ? vocabulary + meant : meant;
    }

    private string? Unprefixed(string name, int colon, int steps = 0)
    {
        if (name.AsSpan(colon + 1).StartsWith("//"))
            return null;
        string prefix = name[..colon];
        if (Declared(prefix, out TermContext holder) is { } meaning)
            return meaning is { Iri: [not '@', ..] start, IsPrefix: true } ? holder.Follow(start, prefix, steps) + name[(colon + 1)..] : null;
        string? fetched = prefix == "schema" ? ContextAddresses.Vocabulary : isFetched ? SchemaOrgPrefixes.Find(prefix) : null;
        return fetched is null ? null : fetched + name[(colon + 1)..];
    }

    private void TakeAddress(string address)
    {
        if (ContextAddresses.IsContext(address))
            (IsSchemaOrg, isFetched, vocabulary) = (true, true, ContextAddresses.Vocabulary);
        else if (!ContextAddresses.IsMeantForSchemaOrg(address))
            IsOpen = true;
    }

    private void TakeNames(DocumentValue names)
    {
        // What is imported stands before the names, wherever it is written among them.
        if (names["@import"] is { IsText: true } imported)
            TakeAddress(imported.Text);
        foreach (DocumentMember member in names.Members)
        {
            string text = member.Value.IsText ? member.Value.Text : "";
            if (member.Name == "@vocab")
            {
                (statesVocabulary, vocabulary) = (true, text.Length > 0 ? text : null);
                IsSchemaOrg |= ContextAddresses.IsVocabulary(text);
            }
            else if (member.Name == "@base")
            {
                statesBase = true;
                baseAddress = Uri.TryCreate(text, UriKind.Absolute, out Uri? stated) && LexicalForms.IsWebAddress(text) ? stated : null;
            }
            else if (member.Name is not ['@', ..] && TermMeaning.Of(member.Value) is { } meaning && (meaning.IsNothing || meaning.Inside is not null || meaning.Iri.Length + meaning.Type.Length + meaning.Container.Length > 0))
            {
                IsSchemaOrg |= LocalNames.IsOfSchemaOrg(meaning.Iri);

                // What is declared inside is followed to where the name stands; where it cannot be, any name may be declared there.
                hasInside |= meaning.Inside is not null;
                IsOpen |= meaning.Inside is null && member.Value["@context"] is not null;
                declared[member.Name] = meaning;
            }
        }
    }
}

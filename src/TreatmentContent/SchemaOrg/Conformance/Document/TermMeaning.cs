using System.Text.Json;

namespace TreatmentContent.SchemaOrg;

/// <summary>What a context declares of a name.</summary>
/// <param name="Iri">The address, compact or whole, or the keyword, that it stands for; empty where only something else is declared.</param>
/// <param name="Type">What its texts are: <c>@id</c>, <c>@vocab</c> or the address of a datatype; empty where nothing is declared.</param>
internal readonly record struct TermMeaning(string Iri, string Type)
{
    private static readonly string[] Maps = ["@language", "@index", "@id", "@type", "@graph"];

    /// <summary>Gets the keyword by which an object that is its value is a map: <c>@language</c>, <c>@index</c>, <c>@id</c>, <c>@type</c>; <c>@graph</c> where it is a graph; else empty.</summary>
    public string Container { get; private init; } = "";

    /// <summary>Gets a value indicating whether it leads from the value to the node, not from the node to the value.</summary>
    public bool IsReverse { get; private init; }

    /// <summary>Gets a value indicating whether the name is taken out: what it holds is not said.</summary>
    public bool IsNothing { get; private init; }

    /// <summary>Gets a value indicating whether it may stand before a colon.</summary>
    public bool IsPrefix { get; private init; }

    /// <summary>Gets the names that are declared inside the declaration: for the values of a property, for the nodes of a type; null where none are.</summary>
    public TermContext? Inside { get; private init; }

    /// <summary>Says whether a context inside a declaration is followed: one in { } that says nothing of how far it holds, and fetches no other.</summary>
    public static bool IsFollowed(DocumentValue inside) => inside.IsObject && inside["@propagate"] is null && inside["@import"] is null;

    /// <summary>Reads a declaration.</summary>
    /// <param name="value">The value of a name in a context.</param>
    /// <returns>What is declared; null where that is nothing that names are read by.</returns>
    public static TermMeaning? Of(DocumentValue value)
    {
        if (value.IsText)
            return new TermMeaning(value.Text, "") { IsPrefix = value.Text is [.., ':' or '/' or '?' or '#' or '[' or ']' or '@'] };
        if (value.Kind == JsonValueKind.Null)
            return new TermMeaning("", "") { IsNothing = true };
        if (!value.IsObject)
            return null;
        bool isReverse = value["@reverse"] is { IsText: true };
        return new TermMeaning(TextOf(value, isReverse ? "@reverse" : "@id"), TextOf(value, "@type"))
        {
            Container = ContainerOf(value["@container"]),
            IsReverse = isReverse,
            IsNothing = value["@id"] is { Kind: JsonValueKind.Null },
            IsPrefix = value["@prefix"] is { Kind: JsonValueKind.True },
            Inside = value["@context"] is { } inside && IsFollowed(inside) ? TermContext.Of(inside) : null,
        };
    }

    private static string TextOf(DocumentValue value, string member) => value[member] is { IsText: true } text ? text.Text : "";

    private static string ContainerOf(DocumentValue? stated) =>
        stated is null ? "" : Array.Find(Maps, map => stated.Each().Any(container => container.IsText && container.Text == map)) ?? "";
}

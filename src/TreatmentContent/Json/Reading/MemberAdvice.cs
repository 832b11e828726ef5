using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Json;

/// <summary>What messages tell the author beyond what is wrong with a value.</summary>
internal static class MemberAdvice
{
    // What a text of one member looks like, where the example of its type is of another use.
    private static readonly (string Code, string Member, string Example)[] Examples =
    [
        ("TC0006", "ages", "Ages are in completed years or months, such as '9..14 y', '>=18 y' or '<6 mo'."),
        ("TC0002", "ages", "Ages are in completed years or months, such as \"9..14 y\" or \">=18 y\"."),
        ("TC0005", "skinTypes", "Skin types are 1 to 6, such as '1..3'."),
    ];

    /// <summary>Says what to do with a member that its record does not have.</summary>
    /// <param name="record">The type of the record.</param>
    /// <param name="name">The member's name.</param>
    /// <returns>The end of a sentence, without its point.</returns>
    public static string ForUnknown(Type record, string name)
    {
        if (Nearest.To(name, ContentTree.MembersOf(record).Select(member => member.Name)) is { } near)
            return $"did you mean '{near}'? It is kept as it is";
        return MemberPlaces.Of(record, name) is { Count: > 0 } places
            ? $"it is a member of {EnglishCount.List(places, "or")}. Here it is kept as it is"
            : "it is kept as it is; names of your own start with 'x-'";
    }

    /// <summary>Adds an example to a message about the value of a member that looks unlike others of its type.</summary>
    /// <param name="code">The issue code.</param>
    /// <param name="member">The member that holds the value.</param>
    /// <param name="message">The message.</param>
    /// <returns>The message, with or without an example.</returns>
    public static string WithExample(string code, string? member, string message)
    {
        int row = Array.FindIndex(Examples, example => example.Code == code && example.Member == member);
        return row < 0 ? message : $"{message} {Examples[row].Example}";
    }
}

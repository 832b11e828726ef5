using System.Collections.Frozen;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>What a page does not say, and why.</summary>
internal static class UnsaidMembers
{
    /// <summary>Gets the reasons, by record and member, such as <c>Faq.Topic</c>.</summary>
    public static FrozenDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        [$"{nameof(Treatment)}.{nameof(Treatment.Schema)}"] = "names the file's JSON Schema",
        [$"{nameof(Treatment)}.{nameof(Treatment.FormatVersion)}"] = "names the file's format",
        [$"{nameof(Treatment)}.{nameof(Treatment.Slug)}"] = "is a part of the page's address",
        [$"{nameof(Benefit)}.{nameof(Benefit.Kind)}"] = "is the class of the benefit that the title says",
        [$"{nameof(Faq)}.{nameof(Faq.Topic)}"] = "is the class of the question, for sorting",
        [$"{nameof(Faq)}.{nameof(Faq.AnswerFrom)}"] = "is said by the part that it points at",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Says whether a member is never said.</summary>
    /// <param name="record">The type of the record.</param>
    /// <param name="member">The member, with a capital or without.</param>
    /// <returns>Whether it is.</returns>
    public static bool Contains(Type record, string member) => Reasons.ContainsKey($"{record.Name}.{member}");
}

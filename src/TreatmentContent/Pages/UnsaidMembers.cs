using System.Collections.Frozen;
using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>What a page does not say, and why.</summary>
internal static class UnsaidMembers
{
    /// <summary>Gets the reasons, by record and member, such as <c>Faq.Topic</c>.</summary>
    public static FrozenDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        [$"{nameof(TreatmentCatalog)}.{nameof(TreatmentCatalog.Schema)}"] = "names the file's JSON Schema",
        [$"{nameof(TreatmentCatalog)}.{nameof(TreatmentCatalog.FormatVersion)}"] = "names the file's format",
        [$"{nameof(TreatmentCatalog)}.{nameof(TreatmentCatalog.SourceLocale)}"] = "decides which language answers",
        [$"{nameof(TreatmentCatalog)}.{nameof(TreatmentCatalog.Locales)}"] = "decides which languages there are",
        [$"{nameof(TreatmentCatalog)}.{nameof(TreatmentCatalog.Site)}"] = "is the frame around the page",
        [$"{nameof(TreatmentCatalog)}.{nameof(TreatmentCatalog.Checks)}"] = "tells the checks how strict to be; it is no content",
        [$"{nameof(TreatmentCatalog)}.{nameof(TreatmentCatalog.Words)}"] = "names the words that the statements use",
        [$"{nameof(Treatment)}.{nameof(Treatment.Schema)}"] = "names the file's JSON Schema",
        [$"{nameof(Treatment)}.{nameof(Treatment.FormatVersion)}"] = "names the file's format",
        [$"{nameof(Treatment)}.{nameof(Treatment.Slug)}"] = "is a part of the page's address",
        [$"{nameof(Benefit)}.{nameof(Benefit.Kind)}"] = "is the class of the benefit that the title says",
        [$"{nameof(Faq)}.{nameof(Faq.Topic)}"] = "is the class of the question, for sorting",
        [$"{nameof(Faq)}.{nameof(Faq.AnswerFrom)}"] = "is said by the part that it points at",
        [$"{nameof(Phase)}.{nameof(Phase.Kind)}"] = "is the class of the phase that the name says",
        [$"{nameof(Citation)}.{nameof(Citation.Language)}"] = "is the language that the title is marked with",
        [$"{nameof(Media)}.{nameof(Media.Width)}"] = "is the room that HTML keeps for the picture",
        [$"{nameof(Media)}.{nameof(Media.Height)}"] = "is the room that HTML keeps for the picture",
        [$"{nameof(Media)}.{nameof(Media.Thumbnail)}"] = "is what HTML shows in place of a film",
        [$"{nameof(Media)}.{nameof(Media.IsMain)}"] = "puts a picture before the others",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Says whether a member is never said.</summary>
    /// <param name="record">The type of the record.</param>
    /// <param name="member">The member, with a capital or without.</param>
    /// <returns>Whether it is.</returns>
    public static bool Contains(Type record, string member) => Reasons.ContainsKey($"{record.Name}.{member}");
}

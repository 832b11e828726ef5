using System.Collections.Frozen;

namespace TreatmentContent.SchemaOrg;

/// <summary>The members of <c>MedicalSpecialty</c> that Schema.org declares below <c>MedicalBusiness</c> as well, so that they may stand as a type.</summary>
/// <remarks>Source: schema.org/MedicalBusiness, its more specific types (schema.org 30.0, 2026-03-19).</remarks>
internal static class BusinessSpecialties
{
    private const string Names =
        """
        CommunityHealth Dermatology DietNutrition Emergency Geriatric Gynecologic Midwifery Nursing Obstetric Oncologic
        Optometric Otolaryngologic Pediatric Physiotherapy PlasticSurgery Podiatric PrimaryCare Psychiatric PublicHealth
        """;

    private static readonly FrozenSet<string> All = Names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    private static readonly VocabularyTerm Business = SchemaVocabulary.Instance["MedicalBusiness"];

    /// <summary>Says whether a member of an enumeration may stand as a type.</summary>
    public static bool Contains(VocabularyTerm term) => term.Kind == TermKind.Member && All.Contains(term.Name);

    /// <summary>Finds a type; for a specialty that may stand as one, the business that it is.</summary>
    public static VocabularyTerm? Type(string name) => SchemaVocabulary.Instance.Find(name) switch
    {
        { IsType: true } type => type,
        { } member when Contains(member) => Business,
        _ => null,
    };
}

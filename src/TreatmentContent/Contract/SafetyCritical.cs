using System.Collections.Frozen;
using System.Text.Json;
using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Contract;

/// <summary>Which content can harm a patient when it is wrong: marked here and nowhere else.</summary>
internal static class SafetyCritical
{
    private static readonly Lazy<FrozenSet<string>> Paths = new(static () => Statements!.Select(PathOf).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Gets the members, each with its record, whose statements are safety-critical with everything in them.</summary>
    public static IReadOnlyList<(Type Record, string Member)> Statements { get; } =
    [
        (typeof(Treatment), Json(nameof(Treatment.Preparation))),
        (typeof(Treatment), Json(nameof(Treatment.Aftercare))),
        (typeof(Protocol), Json(nameof(Protocol.Doses))),
        (typeof(Protocol), Json(nameof(Protocol.HomeUse))),
        (typeof(Eligibility), Json(nameof(Eligibility.Contraindications))),
        (typeof(Eligibility), Json(nameof(Eligibility.Pregnancy))),
        (typeof(Eligibility), Json(nameof(Eligibility.Interactions))),
        (typeof(Risks), Json(nameof(Risks.Complications))),
        (typeof(Risks), Json(nameof(Risks.WarningSigns))),
    ];

    /// <summary>Gets the types whose values are safety-critical wherever they stand although their texts need no more care than others: age rules, and whatever names a medicine.</summary>
    public static IReadOnlyList<Type> Values { get; } = [typeof(AgeRule), typeof(Anaesthesia), typeof(Dose), typeof(Substance), typeof(Id<Substance>)];

    /// <summary>Gets the members whose change can harm although their texts need no more care than others: who may be treated, what is examined first, how much and how often.</summary>
    public static IReadOnlyList<(Type Record, string Member)> Members { get; } =
    [
        (typeof(Eligibility), Json(nameof(Eligibility.Candidates))),
        (typeof(Eligibility), Json(nameof(Eligibility.Assessments))),
        (typeof(Protocol), Json(nameof(Protocol.Sessions))),
        (typeof(ProcessStep), Json(nameof(ProcessStep.Quantity))),
        (typeof(AdverseEffect), Json(nameof(AdverseEffect.Management))),
        (typeof(AdverseEffect), Json(nameof(AdverseEffect.Strength))),
    ];

    /// <summary>Says whether a change of a member matters for safety, with everything below it.</summary>
    /// <param name="record">The type of the record.</param>
    /// <param name="member">The member's JSON name.</param>
    /// <returns>Whether it does.</returns>
    public static bool Matters(Type record, string member) => Includes(record, member) || Members.Contains((record, member));

    /// <summary>Says whether a member is safety-critical with everything below it.</summary>
    /// <param name="record">The type of the record.</param>
    /// <param name="member">The member's JSON name.</param>
    /// <returns>Whether it is.</returns>
    public static bool Includes(Type record, string member) => Statements.Contains((record, member));

    /// <summary>Names the safety-critical part that a value belongs to.</summary>
    /// <param name="node">The value.</param>
    /// <returns>Such as <c>risks.warningSigns</c>; null for a value of another part.</returns>
    public static string? PartOf(ContentNode node)
    {
        for (ContentNode at = node; at.Parent is { } parent; at = parent)
        {
            if (Includes(at.Owner.GetType(), at.Member))
                return at.Owner is Treatment ? at.Member : $"{parent.Member}.{at.Member}";
        }

        return null;
    }

    /// <summary>Says whether a value matters for safety: it stands in a safety-critical part or value, or in a member whose change can harm.</summary>
    /// <param name="node">The value.</param>
    /// <returns>Whether it does.</returns>
    public static bool Concerns(ContentNode node)
    {
        for (ContentNode at = node; at.Parent is { } parent; at = parent)
        {
            if (Includes(at.Owner.GetType()) || Matters(at.Owner.GetType(), at.Member))
                return true;
        }

        return false;
    }

    /// <summary>Says whether values of a type are safety-critical wherever they stand.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether they are.</returns>
    public static bool Includes(Type type) => Values.Contains(type);

    /// <summary>Says whether a part of a treatment is safety-critical with everything in it.</summary>
    /// <param name="path">The path of the part below the treatment, such as <c>risks.warningSigns</c>.</param>
    /// <returns>Whether it is.</returns>
    public static bool Includes(string path) => Paths.Value.Contains(path);

    // A treatment has each of the other records once.
    private static string PathOf((Type Record, string Member) statement) => statement.Record == typeof(Treatment)
        ? statement.Member
        : $"{ContentTree.MembersOf(typeof(Treatment)).Single(member => member.PropertyType == statement.Record).Name}.{statement.Member}";

    private static string Json(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}

using TreatmentContent.Treatments;

namespace TreatmentContent.Contract;

/// <summary>The parts of a treatment whose texts patients must be able to read and rely on: the one list of them.</summary>
internal static class SafetyTexts
{
    /// <summary>Gets the parts, as the JSON members that lead to them from a treatment.</summary>
    public static IReadOnlyList<string> Parts { get; } =
    [
        "protocol.doses", "protocol.homeUse",
        "eligibility.contraindications", "eligibility.pregnancy", "eligibility.interactions",
        "preparation", "aftercare",
        "risks.complications", "risks.warningSigns",
    ];

    /// <summary>Finds the part that a value belongs to.</summary>
    /// <param name="node">The value, such as a text.</param>
    /// <returns>One of <see cref="Parts"/>, or null where it belongs to none.</returns>
    public static string? PartOf(ContentNode node)
    {
        ContentNode? below = null;
        for (ContentNode at = node; at.Parent is { } parent; below = at, at = parent)
        {
            if (parent.Value is Treatment)
                return Parts.FirstOrDefault(part => part == at.Member || part == $"{at.Member}.{below?.Member}");
        }

        return null;
    }
}

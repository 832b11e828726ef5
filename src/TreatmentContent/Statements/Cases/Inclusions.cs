using TreatmentContent.Vocabularies;

namespace TreatmentContent.Statements;

/// <summary>What a word of a person or case implies: someone in the first trimester is pregnant.</summary>
internal static class Inclusions
{
    private static readonly (PatientState Stated, PatientState Implied)[] States =
    [
        (PatientState.FirstTrimester, PatientState.Pregnant),
        (PatientState.SecondTrimester, PatientState.Pregnant),
        (PatientState.ThirdTrimester, PatientState.Pregnant),
    ];

    private static readonly (Side Stated, Side Implied)[] Sides =
    [
        (Side.Left, Side.Either),
        (Side.Right, Side.Either),
        (Side.Both, Side.Left),
        (Side.Both, Side.Right),
        (Side.Both, Side.Either),
    ];

    /// <summary>Gives the states with all that they imply.</summary>
    /// <param name="stated">The states of a person.</param>
    /// <returns>These and more.</returns>
    public static IReadOnlyList<Open<PatientState>> Of(IReadOnlyList<Open<PatientState>> stated) => With(stated, States);

    /// <summary>Gives the sides with all that they imply.</summary>
    /// <param name="stated">The sides of a case.</param>
    /// <returns>These and more.</returns>
    public static IReadOnlyList<Open<Side>> Of(IReadOnlyList<Open<Side>> stated) => With(stated, Sides);

    private static IReadOnlyList<Open<T>> With<T>(IReadOnlyList<Open<T>> stated, (T Stated, T Implied)[] table)
        where T : struct, Enum =>
        stated.Count == 0 ? stated : [.. stated, .. table.Where(pair => stated.Contains(pair.Stated)).Select(pair => (Open<T>)pair.Implied)];
}

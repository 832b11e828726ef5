using System.Collections.Frozen;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Statements;

/// <summary>What a word of a person or case implies: someone in the first trimester is pregnant, and who is treated on the forehead is treated on the face.</summary>
/// <remarks>
/// Of body areas, only parts that the vocabulary itself counts to a whole that one sees; what lies inside it has treatments of its own: the eyes are not the face here.
/// A side that is <c>both</c> is the left one and the right one.
/// </remarks>
internal static class Inclusions
{
    private static readonly FrozenDictionary<PatientState, PatientState[]> States = Table<PatientState>(
        (PatientState.Pregnant, [PatientState.FirstTrimester, PatientState.SecondTrimester, PatientState.ThirdTrimester]));

    private static readonly FrozenDictionary<Side, Side[]> Sides = Table<Side>(
        (Side.Either, [Side.Left, Side.Right]),
        (Side.Left, [Side.Both]),
        (Side.Right, [Side.Both]));

    private static readonly FrozenDictionary<BodyArea, BodyArea[]> Areas = Table<BodyArea>(
        (BodyArea.Head, [BodyArea.Face, BodyArea.Scalp, BodyArea.BackOfHead, BodyArea.Crown, BodyArea.Hairline]),
        (BodyArea.Face, [BodyArea.UpperFace, BodyArea.Eyelids, BodyArea.AroundEyes, BodyArea.Nose, BodyArea.Cheeks, BodyArea.Lips, BodyArea.AroundMouth, BodyArea.Chin, BodyArea.Jawline]),
        (BodyArea.UpperFace, [BodyArea.Forehead, BodyArea.Eyebrows, BodyArea.BetweenBrows]),
        (BodyArea.Forehead, [BodyArea.Temples]),
        (BodyArea.Mouth, [BodyArea.Tongue, BodyArea.Gums]),
        (BodyArea.Teeth, [BodyArea.FrontTeeth, BodyArea.Premolars, BodyArea.Molars]),
        (BodyArea.Trunk, [BodyArea.Chest, BodyArea.Back, BodyArea.Abdomen, BodyArea.Flanks]),
        (BodyArea.Chest, [BodyArea.Decollete, BodyArea.Breasts]),
        (BodyArea.Arms, [BodyArea.UpperArm, BodyArea.Elbows, BodyArea.Forearms]),
        (BodyArea.Elbows, [BodyArea.ElbowFold]),
        (BodyArea.Hands, [BodyArea.Fingers]),
        (BodyArea.Legs, [BodyArea.Thighs, BodyArea.Knees, BodyArea.Calves]),
        (BodyArea.Feet, [BodyArea.Heels, BodyArea.Soles, BodyArea.Toes]),
        (BodyArea.Pelvis, [BodyArea.PelvicFloor]),
        (BodyArea.LargeBowel, [BodyArea.Rectum]));

    /// <summary>Gives the states with all that they imply.</summary>
    /// <param name="stated">The states of a person.</param>
    /// <returns>These and more.</returns>
    public static IReadOnlyList<Open<PatientState>> Of(IReadOnlyList<Open<PatientState>> stated) => With(stated, States);

    /// <summary>Gives the sides with all that they imply.</summary>
    /// <param name="stated">The sides of a case.</param>
    /// <returns>These and more.</returns>
    public static IReadOnlyList<Open<Side>> Of(IReadOnlyList<Open<Side>> stated) => With(stated, Sides);

    /// <summary>Gives the body areas with all that they are parts of; each is one of <c>any</c>.</summary>
    /// <param name="stated">The areas of a case.</param>
    /// <returns>These and more.</returns>
    public static IReadOnlyList<Open<BodyArea>> Of(IReadOnlyList<Open<BodyArea>> stated) => stated.Count == 0 ? stated : [.. With(stated, Areas), BodyArea.Any];

    private static IReadOnlyList<Open<T>> With<T>(IReadOnlyList<Open<T>> stated, FrozenDictionary<T, T[]> table)
        where T : struct, Enum =>
        stated.Any(word => table.ContainsKey(word.Value)) ? [.. stated, .. stated.SelectMany(word => table.GetValueOrDefault(word.Value, [])).Select(word => (Open<T>)word)] : stated;

    // By part: all that it belongs to, however far up.
    private static FrozenDictionary<T, T[]> Table<T>(params (T Whole, T[] Parts)[] pairs)
        where T : struct, Enum
    {
        return pairs.SelectMany(pair => pair.Parts).Distinct().ToFrozenDictionary(part => part, part => WholesOf(part).Distinct().ToArray());

        IEnumerable<T> WholesOf(T part) => pairs.Where(pair => pair.Parts.Contains(part)).SelectMany(pair => WholesOf(pair.Whole).Prepend(pair.Whole));
    }
}

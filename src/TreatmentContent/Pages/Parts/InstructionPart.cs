namespace TreatmentContent.Pages;

/// <summary>Says what the patient does before, at home and afterwards.</summary>
internal static class InstructionPart
{
    public static IReadOnlyList<PageItem> Preparation(Narrator narrator) =>
        [.. narrator.Each("preparation", narrator.Treatment.Preparation, InstructionWords.Say)];

    public static IReadOnlyList<PageItem> HomeUse(Narrator narrator) =>
        [.. narrator.Each("protocol.homeUse", narrator.Treatment.Protocol.HomeUse, InstructionWords.Say)];

    public static IReadOnlyList<PageItem> Aftercare(Narrator narrator) =>
        [.. narrator.Each("aftercare", narrator.Treatment.Aftercare, InstructionWords.Say)];
}

namespace TreatmentContent.Pages;

/// <summary>Says what the patient does before, at home and afterwards.</summary>
internal static class InstructionPart
{
    public static IReadOnlyList<PageItem> Preparation(Narrator narrator) =>
        InstructionWords.All(narrator, narrator.Root + ".preparation", narrator.Treatment.Preparation);

    public static IReadOnlyList<PageItem> HomeUse(Narrator narrator) =>
        InstructionWords.All(narrator, narrator.Root + ".protocol.homeUse", narrator.Treatment.Protocol.HomeUse);

    public static IReadOnlyList<PageItem> Aftercare(Narrator narrator) =>
        InstructionWords.All(narrator, narrator.Root + ".aftercare", narrator.Treatment.Aftercare);
}

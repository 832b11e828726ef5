using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says what a treatment feels like and what is done about it.</summary>
internal static class ExperiencePart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator)
    {
        Experience experience = narrator.Treatment.Experience;
        string path = narrator.Root + ".experience";
        return
        [
            .. experience.Sensations.Select((sensation, i) => SensationWords.Say(narrator, $"{path}.sensations[{i}]", sensation)),
            .. experience.Anaesthesia.Select((anaesthesia, i) => AnaesthesiaWords.Say(narrator, $"{path}.anaesthesia[{i}]", anaesthesia)),
            .. ComfortWords.Say(narrator, path, experience.Comforts),
            .. InstructionWords.All(narrator, path + ".instructions", experience.Instructions),
        ];
    }
}

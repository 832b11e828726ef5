using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says what is given against pain or fear: "usually numbing cream, gel or spray".</summary>
internal static class AnaesthesiaWords
{
    public static PageItem Say(Narrator narrator, string path, Anaesthesia anaesthesia)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText? whole = Whole(narrator, anaesthesia);
        if (whole is null)
        {
            details.Word("strength", "strength", anaesthesia.Strength);
        }

        details.AddRange(EntityWords.Substances(narrator, details.PathOf("substances"), anaesthesia.Substances, "substances"));
        TimingWords.Add(details, "timing", anaesthesia.Timing);
        details.Value("wearsOff", "anaesthesia.wearsOff", anaesthesia.WearsOff);
        return StatementWords.Item(details, path, anaesthesia, narrator.Phrase("anaesthesia"), whole ?? narrator.Locale.Say(anaesthesia.Kind));
    }

    /// <summary>Says the kind and how usual it is.</summary>
    /// <returns>The whole, or null where it would be of two languages.</returns>
    public static ResolvedText? Whole(Narrator narrator, Anaesthesia anaesthesia) =>
        StrengthWords.Say(narrator, narrator.Locale.Say(anaesthesia.Kind), anaesthesia.Strength);
}

using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says what is given against pain or fear: "usually numbing cream, gel or spray".</summary>
internal static class AnaesthesiaWords
{
    public static PageItem Say(Narrator narrator, string path, Anaesthesia anaesthesia)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText text = Name(narrator, anaesthesia, details);
        details.AddRange(EntityWords.Substances(narrator, details.PathOf("substances"), anaesthesia.Substances, "substances"));
        TimingWords.Add(details, "timing", anaesthesia.Timing);
        details.Value("wearsOff", "anaesthesia.wearsOff", anaesthesia.WearsOff);
        return StatementWords.Item(details, path, anaesthesia, narrator.Phrase("anaesthesia"), text);
    }

    /// <summary>Says the kind and how usual it is.</summary>
    /// <param name="narrator">What the page shares.</param>
    /// <param name="anaesthesia">What is given.</param>
    /// <param name="details">Takes what cannot be said together, or null.</param>
    public static ResolvedText Name(Narrator narrator, Anaesthesia anaesthesia, SaidItems? details = null)
    {
        ResolvedText kind = narrator.Locale.Say(anaesthesia.Kind);
        if (StrengthWords.Say(narrator, kind, anaesthesia.Strength) is { } whole)
        {
            return whole;
        }

        details?.Word("strength", "strength", anaesthesia.Strength);
        return kind;
    }
}

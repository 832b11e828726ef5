using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says how sure or how usual something is together with it: "possibly a few months", "sedation (required)".</summary>
internal static class StrengthWords
{
    /// <summary>Says a value with its strength.</summary>
    /// <returns>The whole; the value where no strength is stated; null where it would be of two languages.</returns>
    public static ResolvedText? Say(Narrator narrator, ResolvedText value, Open<Strength>? strength)
    {
        if (strength is not { IsUnspecified: false } stated)
        {
            return value;
        }

        string own = $"withStrength.{stated.Word}";
        return narrator.Phrase(own).IsEmpty
            ? narrator.Fill("withStrength", "value", value, "strength", narrator.Locale.Say(stated))
            : narrator.Fill(own, "value", value, "value", value);
    }
}

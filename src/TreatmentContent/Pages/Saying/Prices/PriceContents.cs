using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>What a price buys, leaves out and depends on, which its number does not tell.</summary>
internal static class PriceContents
{
    /// <summary>Says whether all of it is in the page's language, so that whoever reads the number finds the rest.</summary>
    public static bool AreSaid(ContentLocale locale, PriceItem price) =>
        !price.Includes.Concat(price.Excludes).Any(text => locale.Resolve(text).IsForeign)
        && !price.Items.Any(item => locale.Say(item).IsForeign)
        && !price.DependsOn.Any(factor => locale.Say(factor).IsForeign);
}

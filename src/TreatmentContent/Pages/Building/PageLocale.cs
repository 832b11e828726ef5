using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Chooses the locale of a treatment's page.</summary>
internal static class PageLocale
{
    /// <summary>Gives the locale: the best one in which the treatment has its name and summary, or the share of all its texts that the host asks for.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="locale">The visitor's locale.</param>
    /// <returns>The locale of its page.</returns>
    public static ContentLocale Of(Treatment treatment, ContentLocale locale) =>
        locale.Options.MinShare is null ? locale.For(treatment.Name, treatment.Summary) : locale.For([.. Texts(treatment)]);

    // The segments of an address are no texts to read.
    private static IEnumerable<LocalizedText> Texts(Treatment treatment) =>
        ContentTree.Walk(treatment).Where(static node => node is not { Member: "slug", Owner: Treatment }).Select(static node => node.Value).OfType<LocalizedText>();
}

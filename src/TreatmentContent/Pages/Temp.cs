#pragma warning disable
namespace TreatmentContent.Pages;
internal sealed class PageBuild(TreatmentContent.Catalogs.TreatmentCatalog c, TreatmentContent.Treatments.Treatment t, TreatmentContent.Localization.ContentLocale l)
{
    public IReadOnlyList<KeyFact> KeyFacts => [];
    public IReadOnlyList<PageSection> Sections => [];
}
internal static class TextPage { public static string Write(TreatmentPage p) => ""; }
internal static class HtmlPage { public static string Write(TreatmentPage p) => ""; }

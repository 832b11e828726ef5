using TreatmentContent.Json;
using TreatmentContent.Localization;

namespace TreatmentContent.Storage;

/// <summary>An overlay and the file that it stands in.</summary>
/// <param name="File">The file.</param>
/// <param name="Overlay">What it holds.</param>
internal sealed record OverlayFile(ContentFile File, TranslationOverlay Overlay)
{
    /// <summary>Gives the name of an overlay's file without <c>.json</c>.</summary>
    public static string StemOf(string id, LocaleTag locale) => $"{id}.{locale.Value}";
}

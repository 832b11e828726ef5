using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Pages;

/// <summary>Says addresses as people write them.</summary>
internal static class Addresses
{
    private static readonly string[] Schemes = ["https://", "mailto:", "tel:"];

    /// <summary>Says an address without its scheme: "+1-305-555-0100", "example.com/a".</summary>
    public static ResolvedText Say(Link link)
    {
        string scheme = Schemes.FirstOrDefault(prefix => link.Value.StartsWith(prefix, StringComparison.Ordinal)) ?? "";
        string text = link.Value[scheme.Length..].TrimEnd('/');
        return new ResolvedText(text, default, TextDirection.Auto, ResolutionReason.Neutral);
    }
}

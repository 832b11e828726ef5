using System.Globalization;

namespace TreatmentContent.Tests.Localization;

/// <summary>What the platform underneath can do: the tests hold with and without its culture data.</summary>
internal static class GlobalizationMode
{
    /// <summary>Gets whether the platform has no culture data.</summary>
    public static bool IsInvariant { get; } = CultureInfo.GetCultures(CultureTypes.SpecificCultures).Length <= 1;
}

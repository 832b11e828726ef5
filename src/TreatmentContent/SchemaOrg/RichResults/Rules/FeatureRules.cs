namespace TreatmentContent.SchemaOrg;

/// <summary>All rules, in the order of a report.</summary>
internal static class FeatureRules
{
    public static IReadOnlyList<FeatureRule> All { get; } = [.. ClinicFeatures.All, .. MediaFeatures.All, .. OtherFeatures.All, .. RetiredFeatures.All, .. MeaningOnly.All];
}

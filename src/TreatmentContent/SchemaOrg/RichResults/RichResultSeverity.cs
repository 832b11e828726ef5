namespace TreatmentContent.SchemaOrg;

/// <summary>How much a search feature asks for a property.</summary>
public enum RichResultSeverity
{
    /// <summary>Without it the feature is out of reach.</summary>
    Required = 0,

    /// <summary>The feature shows more with it.</summary>
    Recommended,
}

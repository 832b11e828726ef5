namespace TreatmentContent.Diagnostics;

/// <summary>How much an issue matters.</summary>
public enum IssueSeverity
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    Information = 0,

    /// <summary>The content can be used, but someone should look at it.</summary>
    Warning,

    /// <summary>The content is wrong or cannot be read; it should not be published.</summary>
    Error,
}

namespace TreatmentContent.Localization;

/// <summary>How far a text has come, from a machine's proposal to a reviewed text.</summary>
public enum TextState
{
    /// <summary>Translated or written by a person; the default, which is not written.</summary>
    Translated = 0,

    /// <summary>Made by a machine and read by nobody yet.</summary>
    Machine,

    /// <summary>Written by a person and not finished.</summary>
    Draft,

    /// <summary>Read and approved by a second person.</summary>
    Reviewed,
}

namespace TreatmentContent.Catalogs;

/// <summary>What a catalogue makes of a content rule.</summary>
public enum CheckLevel
{
    /// <summary>The rule is not asked; written <c>off</c>.</summary>
    Off = 0,

    /// <summary>What it finds is worth knowing; written <c>info</c>.</summary>
    Information,

    /// <summary>Someone should look at what it finds; written <c>warning</c>.</summary>
    Warning,

    /// <summary>Content in which it finds something should not be published; written <c>error</c>.</summary>
    Error,
}

namespace TreatmentContent.Vocabularies;

/// <summary>What a piece of media is.</summary>
public enum MediaKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A patient before and after.</summary>
    BeforeAfter,

    /// <summary>A film.</summary>
    Video,

    /// <summary>A drawn film.</summary>
    Animation,

    /// <summary>A drawing that explains.</summary>
    Diagram,

    /// <summary>A recording to listen to.</summary>
    Audio,

    /// <summary>A shape that can be turned.</summary>
    Model,
}

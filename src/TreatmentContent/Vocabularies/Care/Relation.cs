namespace TreatmentContent.Vocabularies;

/// <summary>How another treatment stands to this one.</summary>
public enum Relation
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>It can be chosen instead.</summary>
    Alternative,

    /// <summary>The two are set side by side.</summary>
    ComparedWith,

    /// <summary>Both are done together.</summary>
    CombinedWith,

    /// <summary>It makes this one work better.</summary>
    SupportedBy,

    /// <summary>It is done first.</summary>
    PrecededBy,

    /// <summary>It is done afterwards.</summary>
    FollowedBy,

    /// <summary>This one is a part of it.</summary>
    PartOf,

    /// <summary>It is a part of this one.</summary>
    Includes,

    /// <summary>This one is a form of it.</summary>
    FormOf,

    /// <summary>This one has taken its place.</summary>
    Replaces,

    /// <summary>This one mends what it has left.</summary>
    Repairs,

    /// <summary>The two do not go together.</summary>
    NotWith,
}

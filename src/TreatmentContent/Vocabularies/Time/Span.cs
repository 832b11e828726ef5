namespace TreatmentContent.Vocabularies;

/// <summary>How long something takes or lasts, as a word: for what is stated without a number.</summary>
public enum Span
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>A moment.</summary>
    Brief,

    /// <summary>A short time.</summary>
    Short,

    /// <summary>A long time.</summary>
    Long,

    /// <summary>As long as the person can keep it up.</summary>
    AsLongAsPossible,
}

namespace TreatmentContent.Vocabularies;

/// <summary>How well the treatment suits a group of people.</summary>
public enum Suitability
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>They gain most from it.</summary>
    Ideal,

    /// <summary>It is right for them.</summary>
    Suitable,

    /// <summary>They gain less, or only some of them gain.</summary>
    Limited,

    /// <summary>Decided for each patient.</summary>
    CaseByCase,

    /// <summary>It is not right for them.</summary>
    Unsuitable,
}

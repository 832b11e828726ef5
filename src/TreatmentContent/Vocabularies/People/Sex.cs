namespace TreatmentContent.Vocabularies;

/// <summary>The biological sex for which a statement holds, where medicine makes a difference.</summary>
public enum Sex
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>People with female bodies, girls included.</summary>
    Female,

    /// <summary>People with male bodies, boys included.</summary>
    Male,

    /// <summary>People born with variations of the sex characteristics.</summary>
    Intersex,
}

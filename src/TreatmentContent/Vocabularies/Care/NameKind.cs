namespace TreatmentContent.Vocabularies;

/// <summary>What kind of other name it is: names by which a treatment or condition is also known.</summary>
public enum NameKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Another name of the same thing.</summary>
    Synonym,

    /// <summary>A word of first letters.</summary>
    Acronym,

    /// <summary>The name that people use in daily life.</summary>
    Lay,

    /// <summary>The name that the profession uses.</summary>
    Scientific,

    /// <summary>The name under which a maker sells it.</summary>
    Brand,

    /// <summary>A name that was used in the past.</summary>
    Former,

    /// <summary>A wrong spelling that people search for.</summary>
    Misspelling,
}

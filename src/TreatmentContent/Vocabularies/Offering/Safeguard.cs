namespace TreatmentContent.Vocabularies;

/// <summary>How what belongs to a patient is kept safe: rules of the clinic.</summary>
public enum Safeguard
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>In a file that only those with a right to it can open.</summary>
    ProtectedRecord,

    /// <summary>Unreadable without a key.</summary>
    Encryption,

    /// <summary>Behind lock and key.</summary>
    LockedStorage,

    /// <summary>Without the name; who it is can be found again with a list kept apart.</summary>
    Pseudonyms,

    /// <summary>Without anything that shows who it is.</summary>
    Anonymity,

    /// <summary>Erased after a time.</summary>
    Erasure,
}

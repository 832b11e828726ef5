namespace TreatmentContent.Vocabularies;

/// <summary>How strictly a condition or medicine speaks against the treatment.</summary>
public enum ContraindicationLevel
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The treatment must not be done.</summary>
    Absolute,

    /// <summary>Doctor and patient weigh gain against risk.</summary>
    Relative,

    /// <summary>Not now; later it is possible.</summary>
    Temporary,

    /// <summary>Possible with special care.</summary>
    Caution,

    /// <summary>It was once a reason against it and no longer is.</summary>
    Lifted,
}

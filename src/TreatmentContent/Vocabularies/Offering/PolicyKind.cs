namespace TreatmentContent.Vocabularies;

/// <summary>What a rule of the whole clinic is about.</summary>
public enum PolicyKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>What is said stays in the room.</summary>
    Confidentiality,

    /// <summary>What is done with the patient's data.</summary>
    Privacy,

    /// <summary>What is done with pictures.</summary>
    Photographs,

    /// <summary>How long files are kept and who may see them.</summary>
    Records,

    /// <summary>How to complain.</summary>
    Complaints,

    /// <summary>Cancelling and missing visits.</summary>
    Cancellations,

    /// <summary>Paying back.</summary>
    Refunds,

    /// <summary>Treating people under age.</summary>
    Minors,

    /// <summary>Who may be present.</summary>
    Chaperones,

    /// <summary>Access for everybody.</summary>
    Accessibility,

    /// <summary>Treating everybody alike.</summary>
    Equality,

    /// <summary>How germs are kept out.</summary>
    InfectionControl,

    /// <summary>What happens out of hours.</summary>
    Emergencies,

    /// <summary>When the clinic has to tell others to protect somebody.</summary>
    Safeguarding,

    /// <summary>How the clinic speaks of itself.</summary>
    Advertising,
}

namespace TreatmentContent.Vocabularies;

/// <summary>Whether the clinic gives this treatment at present.</summary>
public enum OfferStatus
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>It can be booked.</summary>
    Offered,

    /// <summary>It is not given for now and will be again.</summary>
    Paused,

    /// <summary>It is no longer given.</summary>
    Discontinued,

    /// <summary>It will be given later.</summary>
    Planned,

    /// <summary>It is given, with a list for places.</summary>
    WaitingList,

    /// <summary>It is given when somebody asks for it.</summary>
    OnRequest,

    /// <summary>The clinic sends patients elsewhere for it.</summary>
    Referred,
}

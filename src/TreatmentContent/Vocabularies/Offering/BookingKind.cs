namespace TreatmentContent.Vocabularies;

/// <summary>What a booking rule is about.</summary>
public enum BookingKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Where and how an appointment is made.</summary>
    HowToBook,

    /// <summary>How long before the appointment one must book.</summary>
    Notice,

    /// <summary>Until when and at what cost it can be cancelled.</summary>
    Cancellation,

    /// <summary>Until when and at what cost it can be moved.</summary>
    Rescheduling,

    /// <summary>What happens if the patient comes late.</summary>
    LateArrival,

    /// <summary>What happens if the patient does not come.</summary>
    MissedAppointment,

    /// <summary>When money is given back.</summary>
    Refund,

    /// <summary>What has to be paid in advance.</summary>
    Deposit,

    /// <summary>How long one waits for an appointment.</summary>
    WaitingTime,

    /// <summary>When it is best to have the treatment.</summary>
    BestTime,

    /// <summary>How soon the clinic answers.</summary>
    Reply,

    /// <summary>What is needed at the appointment.</summary>
    WhatToBring,

    /// <summary>Whether somebody can or must come along.</summary>
    Companion,
}

namespace TreatmentContent.Vocabularies;

/// <summary>How the clinic and the patient reach each other: contacts, booking, results, warning signs.</summary>
public enum Channel
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>A call.</summary>
    Phone,

    /// <summary>A message spoken to a machine.</summary>
    Voicemail,

    /// <summary>A short message to a mobile phone.</summary>
    TextMessage,

    /// <summary>A message in an app such as WhatsApp.</summary>
    MessagingApp,

    /// <summary>An e-mail.</summary>
    Email,

    /// <summary>A form or calendar on the web site.</summary>
    Online,

    /// <summary>The patient's account at the clinic.</summary>
    Portal,

    /// <summary>A call with picture.</summary>
    Video,

    /// <summary>Live messages on the web site.</summary>
    Chat,

    /// <summary>A letter.</summary>
    Post,

    /// <summary>A fax.</summary>
    Fax,

    /// <summary>At the desk, without an appointment.</summary>
    WalkIn,

    /// <summary>At a visit to the clinic, in person.</summary>
    Visit,

    /// <summary>Through the doctor who refers.</summary>
    Referral,
}

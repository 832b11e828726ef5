namespace TreatmentContent.Vocabularies;

/// <summary>What kind of thing is known about a treatment: the evidence it states, from research to law and approval.</summary>
public enum EvidenceKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Studies have looked at it.</summary>
    Research,

    /// <summary>It has been used for long or often.</summary>
    TrackRecord,

    /// <summary>A professional body recommends how to use it.</summary>
    Guideline,

    /// <summary>A law or regulation says what holds.</summary>
    Law,

    /// <summary>An authority has approved or recognised it.</summary>
    Approval,

    /// <summary>Experts and their bodies accept it.</summary>
    Recognition,

    /// <summary>How safe it is.</summary>
    Safety,

    /// <summary>How well people bear it.</summary>
    Tolerability,

    /// <summary>How well it works.</summary>
    Effectiveness,

    /// <summary>When and how it came about.</summary>
    History,

    /// <summary>How many people have it.</summary>
    Popularity,

    /// <summary>A study that is still running.</summary>
    OngoingStudy,

    /// <summary>A warning or recall by an authority or maker.</summary>
    Recall,

    /// <summary>It is protected by a patent.</summary>
    Patent,
}

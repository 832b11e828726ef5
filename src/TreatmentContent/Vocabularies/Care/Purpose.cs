namespace TreatmentContent.Vocabularies;

/// <summary>What a rule or a measure serves or keeps away: the reason that a statement gives for itself.</summary>
public enum Purpose
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>So that it hurts or disturbs less.</summary>
    Comfort,

    /// <summary>So that the patient is less afraid.</summary>
    Calm,

    /// <summary>So that nobody comes to harm.</summary>
    Safety,

    /// <summary>So that no germs get in.</summary>
    AvoidInfection,

    /// <summary>For cleanliness.</summary>
    Hygiene,

    /// <summary>So that it bleeds and bruises less.</summary>
    AvoidBleeding,

    /// <summary>So that no spots or discolouration stay.</summary>
    AvoidMarks,

    /// <summary>So that no scar forms.</summary>
    AvoidScarring,

    /// <summary>So that it swells less.</summary>
    AvoidSwelling,

    /// <summary>So that heat or light does no damage.</summary>
    AvoidBurns,

    /// <summary>So that an allergy is found or spared.</summary>
    AvoidAllergy,

    /// <summary>So that two medicines or treatments do not disturb each other.</summary>
    AvoidInteraction,

    /// <summary>So that nothing from the stomach gets into the lungs.</summary>
    AvoidAspiration,

    /// <summary>So that what was placed stays where it is.</summary>
    AvoidShift,

    /// <summary>So that skin or eye is not irritated.</summary>
    AvoidIrritation,

    /// <summary>So that tooth or bone does not break.</summary>
    AvoidFracture,

    /// <summary>So that no lasting damage is done.</summary>
    AvoidDamage,

    /// <summary>So that no blood clot forms.</summary>
    AvoidClots,

    /// <summary>So that no pregnancy comes about.</summary>
    AvoidPregnancy,

    /// <summary>So that a child in the womb is not harmed.</summary>
    ProtectUnborn,

    /// <summary>So that a breastfed child is not harmed.</summary>
    ProtectInfant,

    /// <summary>So that pictures become clear.</summary>
    ImageQuality,

    /// <summary>Nothing is to look like a finding that is none.</summary>
    AvoidFalseImages,

    /// <summary>So that a test says what is true.</summary>
    AccurateResult,

    /// <summary>So that the treatment does more.</summary>
    BetterResult,

    /// <summary>So that the effect stays for longer.</summary>
    LastingResult,

    /// <summary>So that it heals sooner.</summary>
    FasterHealing,

    /// <summary>So that the practitioner can see what has to be seen.</summary>
    Visibility,

    /// <summary>So that the right strength is known.</summary>
    FindDose,

    /// <summary>So that a reaction is seen before all is treated.</summary>
    CheckReaction,

    /// <summary>So that it is known whether the aim is reached.</summary>
    CheckSuccess,

    /// <summary>So that before and after can be compared.</summary>
    Compare,

    /// <summary>So that the treatment can be planned.</summary>
    Planning,

    /// <summary>Because material or device wears out.</summary>
    Wear,

    /// <summary>It loses its shape.</summary>
    Deformation,

    /// <summary>So that the patient gets home safely.</summary>
    SafeJourney,

    /// <summary>Because the law asks for it.</summary>
    LegalDuty,

    /// <summary>As a proof for others.</summary>
    Proof,

    /// <summary>So that the patient can decide freely.</summary>
    Inform,

    /// <summary>So that nobody else sees or hears it.</summary>
    Privacy,

    /// <summary>So that the clinic can plan its day.</summary>
    Organisation,
}

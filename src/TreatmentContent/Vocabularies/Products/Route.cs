namespace TreatmentContent.Vocabularies;

/// <summary>How a substance gets onto or into the body: doses, and the routes a substance is made for.</summary>
public enum Route
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>On the skin.</summary>
    Topical,

    /// <summary>As a spray.</summary>
    Sprayed,

    /// <summary>By the mouth, swallowed.</summary>
    Oral,

    /// <summary>Under the tongue.</summary>
    Sublingual,

    /// <summary>On the lining of the mouth or the gums.</summary>
    Buccal,

    /// <summary>On or in the teeth.</summary>
    Dental,

    /// <summary>Into the nose.</summary>
    Nasal,

    /// <summary>Breathed in.</summary>
    Inhaled,

    /// <summary>Drops onto the eye.</summary>
    EyeDrops,

    /// <summary>Drops into the ear.</summary>
    EarDrops,

    /// <summary>Into the skin.</summary>
    Intradermal,

    /// <summary>By injection, without more being said.</summary>
    Injected,

    /// <summary>Under the skin.</summary>
    Subcutaneous,

    /// <summary>Into a muscle.</summary>
    Intramuscular,

    /// <summary>Into a vein.</summary>
    Intravenous,

    /// <summary>Into a joint.</summary>
    Intraarticular,

    /// <summary>Into or beside a tendon.</summary>
    Intratendinous,

    /// <summary>Into the lesion itself.</summary>
    Intralesional,

    /// <summary>Into the eye.</summary>
    Intravitreal,

    /// <summary>Into the womb.</summary>
    Intrauterine,

    /// <summary>At the spine.</summary>
    Spinal,

    /// <summary>Into the vagina.</summary>
    Vaginal,

    /// <summary>Into the rectum.</summary>
    Rectal,

    /// <summary>Through the skin, as by a patch.</summary>
    Transdermal,

    /// <summary>In water in which one bathes.</summary>
    Bath,

    /// <summary>Placed in the body, giving off little by little.</summary>
    Implanted,
}

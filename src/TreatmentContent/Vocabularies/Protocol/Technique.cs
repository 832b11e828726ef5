namespace TreatmentContent.Vocabularies;

/// <summary>By which technique a variant is done.</summary>
public enum Technique
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Through one larger cut.</summary>
    OpenSurgery,

    /// <summary>Through small cuts with a camera.</summary>
    Keyhole,

    /// <summary>With instruments that a surgeon steers at a console.</summary>
    Robotic,

    /// <summary>Through a tiny opening in the skin that is not cut with a blade.</summary>
    NoScalpel,

    /// <summary>Injected through a needle.</summary>
    Needle,

    /// <summary>Injected through a blunt tube.</summary>
    Cannula,

    /// <summary>Through many fine needles at once.</summary>
    Microneedles,

    /// <summary>Hair follicles are taken out one unit at a time: FUE.</summary>
    UnitExcision,

    /// <summary>A strip of skin with hair is taken out and divided into its units: FUT.</summary>
    StripExcision,

    /// <summary>Hair units are put in with a pen that opens the skin and sets the hair at once: DHI.</summary>
    DirectImplantation,

    /// <summary>The solution is injected as a foam.</summary>
    Foam,

    /// <summary>The solution is injected as a liquid.</summary>
    LiquidSolution,

    /// <summary>Below a thin flap of the cornea that is laid back afterwards: LASIK.</summary>
    CornealFlap,

    /// <summary>On the surface of the cornea, below its skin: PRK and its relatives.</summary>
    CornealSurface,

    /// <summary>A thin layer of the cornea is taken out through a small cut: SMILE.</summary>
    SmallIncision,
}

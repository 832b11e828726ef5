namespace TreatmentContent.Vocabularies;

/// <summary>What kind of energy or means acts on the body: how a treatment works, what a device emits.</summary>
public enum Energy
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Needles, blades, pressure, movement.</summary>
    Mechanical,

    /// <summary>Visible light, as of lamps and flashes.</summary>
    Light,

    /// <summary>A concentrated beam of light of one colour.</summary>
    Laser,

    /// <summary>Light beyond red, felt as warmth.</summary>
    Infrared,

    /// <summary>Light beyond violet, as in the sun.</summary>
    Ultraviolet,

    /// <summary>Sound waves that can be heard or felt, shock waves included.</summary>
    Sound,

    /// <summary>Sound too high to hear.</summary>
    Ultrasound,

    /// <summary>Radio waves that warm tissue.</summary>
    Radiofrequency,

    /// <summary>Electric current.</summary>
    Electrical,

    /// <summary>Ionised gas.</summary>
    Plasma,

    /// <summary>Low temperature.</summary>
    Cold,

    /// <summary>High temperature that is brought from outside.</summary>
    Heat,

    /// <summary>Magnetic fields.</summary>
    Magnetic,

    /// <summary>X-rays and other ionising radiation.</summary>
    Radiation,

    /// <summary>The pull of a vacuum.</summary>
    Suction,

    /// <summary>A jet or bath of water.</summary>
    Water,

    /// <summary>Acids and other substances that react with tissue.</summary>
    Chemical,

    /// <summary>A medicine that acts in the body.</summary>
    Medicine,

    /// <summary>Living cells, blood products or vaccines.</summary>
    Biological,

    /// <summary>Talking, learning, imagining.</summary>
    Psychological,
}

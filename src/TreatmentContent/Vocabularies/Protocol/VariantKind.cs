namespace TreatmentContent.Vocabularies;

/// <summary>In what the variants of a treatment differ.</summary>
public enum VariantKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>How it is done.</summary>
    Technique,

    /// <summary>How deep it goes.</summary>
    Depth,

    /// <summary>How strong it is set.</summary>
    Intensity,

    /// <summary>How much is treated.</summary>
    Extent,

    /// <summary>Which product is used.</summary>
    Product,

    /// <summary>Whose product or device it is.</summary>
    Brand,

    /// <summary>Tablets, cream, spray and the like.</summary>
    Formulation,

    /// <summary>How concentrated the product is.</summary>
    Strength,

    /// <summary>What it is made of.</summary>
    Material,

    /// <summary>Which device is used.</summary>
    Device,

    /// <summary>Light, sound, cold and the like.</summary>
    Energy,

    /// <summary>Where the body is entered.</summary>
    Access,

    /// <summary>How the product gets into the body.</summary>
    Route,

    /// <summary>With which images it is guided.</summary>
    Guidance,

    /// <summary>With or without contrast agent.</summary>
    Contrast,

    /// <summary>With which anaesthesia.</summary>
    Anaesthesia,

    /// <summary>At home, in the office, in hospital.</summary>
    Place,

    /// <summary>From whom cells or tissue come.</summary>
    Donor,

    /// <summary>How often and how long.</summary>
    Schedule,

    /// <summary>When it is done.</summary>
    Timing,

    /// <summary>Alone, in a group, by video.</summary>
    Format,

    /// <summary>For which ages.</summary>
    AgeGroup,

    /// <summary>What for.</summary>
    Purpose,
}

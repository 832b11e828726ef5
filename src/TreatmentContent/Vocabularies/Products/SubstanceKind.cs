namespace TreatmentContent.Vocabularies;

/// <summary>What kind of substance or material it is: the substances of the catalogue.</summary>
public enum SubstanceKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>A medicine.</summary>
    Medicine,

    /// <summary>A medicine that numbs.</summary>
    Anaesthetic,

    /// <summary>A medicine that calms.</summary>
    Sedative,

    /// <summary>A vaccine.</summary>
    Vaccine,

    /// <summary>A vaccine with living, weakened germs.</summary>
    LiveVaccine,

    /// <summary>A hormone that is given.</summary>
    Hormone,

    /// <summary>A protein that splits something.</summary>
    Enzyme,

    /// <summary>A medicine against bacteria.</summary>
    Antibiotic,

    /// <summary>A medicine against pain.</summary>
    Painkiller,

    /// <summary>A medicine that calms inflammation.</summary>
    AntiInflammatory,

    /// <summary>A medicine against depression.</summary>
    Antidepressant,

    /// <summary>A medicine that keeps blood from clotting.</summary>
    BloodThinner,

    /// <summary>Botulinum toxin, which relaxes muscles.</summary>
    Toxin,

    /// <summary>A gel that gives volume.</summary>
    Filler,

    /// <summary>A substance that lets the body make collagen.</summary>
    Biostimulator,

    /// <summary>A substance that closes veins.</summary>
    Sclerosant,

    /// <summary>An acid that peels.</summary>
    Acid,

    /// <summary>Vitamin A for the skin.</summary>
    Retinoid,

    /// <summary>A product that takes off dead skin.</summary>
    Exfoliant,

    /// <summary>A substance that makes teeth or hair lighter.</summary>
    Bleach,

    /// <summary>A substance that makes images clearer.</summary>
    ContrastAgent,

    /// <summary>A substance that makes cells sensitive to light.</summary>
    Photosensitiser,

    /// <summary>Something made from blood, as platelet-rich plasma.</summary>
    BloodProduct,

    /// <summary>Living cells, as sperm, egg or stem cells.</summary>
    Cells,

    /// <summary>Tissue that is moved or donated.</summary>
    Tissue,

    /// <summary>A product for care of skin or hair.</summary>
    Cosmetic,

    /// <summary>A product that keeps ultraviolet light off.</summary>
    Sunscreen,

    /// <summary>A product that kills germs on surfaces.</summary>
    Disinfectant,

    /// <summary>Salt water and other fluids for rinsing or dilution.</summary>
    Solution,

    /// <summary>Drops for the eye.</summary>
    EyeDrops,

    /// <summary>A product that empties the bowel.</summary>
    BowelCleanser,

    /// <summary>Vitamins, minerals and the like.</summary>
    Supplement,

    /// <summary>A remedy from plants.</summary>
    Herbal,

    /// <summary>Something to eat.</summary>
    Food,

    /// <summary>Something to drink.</summary>
    Drink,

    /// <summary>Tobacco or nicotine.</summary>
    Tobacco,

    /// <summary>A metal or alloy.</summary>
    Metal,

    /// <summary>A ceramic.</summary>
    Ceramic,

    /// <summary>A plastic.</summary>
    Plastic,

    /// <summary>A dental filling material of resin.</summary>
    Composite,

    /// <summary>Silicone.</summary>
    Silicone,

    /// <summary>Natural rubber.</summary>
    Latex,

    /// <summary>A soft foam, as in insoles.</summary>
    Foam,

    /// <summary>A cloth.</summary>
    Textile,

    /// <summary>A gas, as nitrogen or oxygen.</summary>
    Gas,

    /// <summary>A very cold liquid or gas.</summary>
    Coolant,

    /// <summary>The ink of a tattoo.</summary>
    Ink,
}

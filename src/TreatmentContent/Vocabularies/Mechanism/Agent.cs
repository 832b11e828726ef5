namespace TreatmentContent.Vocabularies;

/// <summary>What takes part in how a treatment works: substances, cells and parts of the body.</summary>
public enum Agent
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The protein that makes skin and tissue firm.</summary>
    Collagen,

    /// <summary>The protein that lets skin spring back.</summary>
    Elastin,

    /// <summary>The body's own substance that binds water.</summary>
    HyaluronicAcid,

    /// <summary>The protein of hair, nails and upper skin.</summary>
    Keratin,

    /// <summary>The protein that makes blood clot.</summary>
    Fibrin,

    /// <summary>The pigment of skin and hair.</summary>
    Melanin,

    /// <summary>The red substance of the blood.</summary>
    Haemoglobin,

    /// <summary>The blood cells that seal wounds.</summary>
    Platelets,

    /// <summary>The blood cells that carry oxygen.</summary>
    RedBloodCells,

    /// <summary>The blood cells that fight germs.</summary>
    DefenceCells,

    /// <summary>The proteins that know a germ and mark it.</summary>
    Antibodies,

    /// <summary>The cells that make collagen and elastin.</summary>
    Fibroblasts,

    /// <summary>Cells that can turn into others.</summary>
    StemCells,

    /// <summary>The cells that store fat.</summary>
    FatCells,

    /// <summary>The cells that pass signals.</summary>
    NerveCells,

    /// <summary>The body's signals to grow and repair.</summary>
    GrowthFactors,

    /// <summary>The signals between nerve cells.</summary>
    MessengerSubstances,

    /// <summary>The body's own painkillers.</summary>
    Endorphins,

    /// <summary>The body's signals that travel in the blood.</summary>
    Hormones,

    /// <summary>Proteins that split or change others.</summary>
    Enzymes,

    /// <summary>The parts of a germ that the defences learn to know.</summary>
    Antigens,

    /// <summary>Single-celled germs.</summary>
    Bacteria,

    /// <summary>The smallest germs, which need cells to multiply.</summary>
    Viruses,

    /// <summary>Yeasts and moulds.</summary>
    Fungi,

    /// <summary>The gas that cells need to live.</summary>
    Oxygen,

    /// <summary>The bleaching substance that splits stains.</summary>
    Peroxide,

    /// <summary>The water in tissue.</summary>
    Water,

    /// <summary>Very cold liquid that freezes tissue.</summary>
    LiquidNitrogen,

    /// <summary>The colour of a tattoo.</summary>
    Ink,

    /// <summary>What has discoloured a surface.</summary>
    Stains,

    /// <summary>A substance that makes cells sensitive to light.</summary>
    Photosensitiser,

    /// <summary>A substance that makes tissue stand out in an image.</summary>
    ContrastAgent,

    /// <summary>What sends out X-rays.</summary>
    XrayTube,

    /// <summary>The atoms in the body that a magnetic scanner makes visible.</summary>
    Hydrogen,

    /// <summary>The female germ cells.</summary>
    EggCells,

    /// <summary>The male germ cells.</summary>
    Sperm,

    /// <summary>What grows from a fertilised egg.</summary>
    Embryo,

    /// <summary>What goes through the mind.</summary>
    Thoughts,

    /// <summary>What the mind keeps of the past.</summary>
    Memories,
}

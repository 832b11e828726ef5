namespace TreatmentContent.Vocabularies;

/// <summary>The tissue or structure on which a treatment acts: how it works.</summary>
public enum Tissue
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The outermost layer of the skin.</summary>
    Epidermis,

    /// <summary>The upper part of the inner layer of the skin.</summary>
    SuperficialDermis,

    /// <summary>The lower part of the inner layer of the skin.</summary>
    DeepDermis,

    /// <summary>Fat under the skin.</summary>
    Fat,

    /// <summary>The sheets that wrap muscles.</summary>
    Fascia,

    /// <summary>The band under the foot.</summary>
    PlantarFascia,

    /// <summary>Tissue that holds organs and parts together.</summary>
    ConnectiveTissue,

    /// <summary>Muscles.</summary>
    Muscle,

    /// <summary>A tight, painful spot in a muscle.</summary>
    TriggerPoint,

    /// <summary>The cords between muscle and bone.</summary>
    Tendon,

    /// <summary>The bands between bones.</summary>
    Ligament,

    /// <summary>The smooth cover of joints, and the stuff of ear and nose.</summary>
    Cartilage,

    /// <summary>Where bones meet.</summary>
    Joint,

    /// <summary>The fluid in a joint.</summary>
    SynovialFluid,

    /// <summary>Bones.</summary>
    Bone,

    /// <summary>Nerves outside the brain.</summary>
    Nerve,

    /// <summary>The brain and its regions.</summary>
    Brain,

    /// <summary>The part of the brain that steers mood.</summary>
    MoodCentre,

    /// <summary>Arteries, veins and the finest vessels.</summary>
    BloodVessel,

    /// <summary>Vessels that lead blood back to the heart.</summary>
    Vein,

    /// <summary>Lymph vessels and nodes.</summary>
    Lymph,

    /// <summary>The blood itself.</summary>
    Blood,

    /// <summary>The body's defences.</summary>
    ImmuneSystem,

    /// <summary>The root from which a hair grows.</summary>
    HairFollicle,

    /// <summary>The glands that make sweat.</summary>
    SweatGland,

    /// <summary>The glands that make the skin's oil.</summary>
    OilGland,

    /// <summary>The nail plate.</summary>
    Nail,

    /// <summary>The skin under the nail and the root it grows from.</summary>
    NailBed,

    /// <summary>The moist lining of mouth, nose and other openings.</summary>
    Mucosa,

    /// <summary>Tissue that has closed a wound.</summary>
    ScarTissue,

    /// <summary>Tissue that has grown wrongly, such as a wart.</summary>
    AbnormalTissue,

    /// <summary>The hard outside of a tooth.</summary>
    Enamel,

    /// <summary>The layer below the enamel.</summary>
    Dentine,

    /// <summary>The living inside of a tooth.</summary>
    Pulp,

    /// <summary>The flesh around the teeth.</summary>
    Gum,

    /// <summary>The clear window of the eye.</summary>
    Cornea,

    /// <summary>A thin layer that is lifted on one side and laid back, such as of the cornea.</summary>
    Flap,

    /// <summary>The lens inside the eye.</summary>
    Lens,

    /// <summary>The gel that fills the eye.</summary>
    Vitreous,

    /// <summary>The layer of the eye that sees.</summary>
    Retina,

    /// <summary>The lining of the womb.</summary>
    Endometrium,

    /// <summary>The organ in which egg cells mature.</summary>
    Ovary,

    /// <summary>The female germ cell.</summary>
    EggCell,

    /// <summary>The male germ cells.</summary>
    Sperm,

    /// <summary>The tube through which sperm leaves the testicle.</summary>
    SpermDuct,

    /// <summary>Glands and fat of the breast.</summary>
    BreastTissue,

    /// <summary>The inside of the bowel.</summary>
    BowelLining,

    /// <summary>The muscles that carry the organs of the pelvis.</summary>
    PelvicFloor,
}

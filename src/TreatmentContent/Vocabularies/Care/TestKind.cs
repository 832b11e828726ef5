namespace TreatmentContent.Vocabularies;

/// <summary>A test or examination before, during or after a treatment.</summary>
public enum TestKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Questions about illnesses, medicines and family.</summary>
    MedicalHistory,

    /// <summary>Looking, feeling and listening.</summary>
    PhysicalExam,

    /// <summary>Looking closely at the place, also with a magnifier.</summary>
    VisualInspection,

    /// <summary>Looking at a skin mark through a lit magnifier.</summary>
    Dermoscopy,

    /// <summary>Looking at the skin in ultraviolet light.</summary>
    WoodLamp,

    /// <summary>Finding out how the skin reacts to sun.</summary>
    SkinTypeTest,

    /// <summary>Trying a substance or light on a small spot.</summary>
    PatchTest,

    /// <summary>Looking for an allergy.</summary>
    AllergyTest,

    /// <summary>Finding the smallest dose of light that reddens.</summary>
    LightTest,

    /// <summary>A picture by X-rays.</summary>
    Xray,

    /// <summary>A small X-ray of a tooth.</summary>
    DentalXray,

    /// <summary>One X-ray picture of both jaws.</summary>
    PanoramicXray,

    /// <summary>A three-dimensional X-ray of the jaws.</summary>
    DentalCt,

    /// <summary>X-ray pictures in slices.</summary>
    Ct,

    /// <summary>Pictures in slices by magnetism.</summary>
    Mri,

    /// <summary>Pictures by sound waves.</summary>
    Ultrasound,

    /// <summary>Sound waves that show how blood flows.</summary>
    Doppler,

    /// <summary>X-ray pictures of the breasts.</summary>
    Mammogram,

    /// <summary>How dense the bones are.</summary>
    BoneDensity,

    /// <summary>A look inside by a camera tube.</summary>
    Endoscopy,

    /// <summary>A look at the large bowel by a camera tube.</summary>
    Colonoscopy,

    /// <summary>Tissue under the microscope.</summary>
    Biopsy,

    /// <summary>Cells wiped from a surface.</summary>
    Smear,

    /// <summary>A wipe that shows germs.</summary>
    Swab,

    /// <summary>A blood sample in the laboratory.</summary>
    BloodTest,

    /// <summary>How many cells of each kind the blood holds.</summary>
    BloodCount,

    /// <summary>How well the blood clots.</summary>
    ClottingTest,

    /// <summary>How well the kidneys work.</summary>
    KidneyFunction,

    /// <summary>Creatinine in the blood.</summary>
    Creatinine,

    /// <summary>How much the kidneys filter.</summary>
    FiltrationRate,

    /// <summary>How well the liver works.</summary>
    LiverFunction,

    /// <summary>How well the thyroid works.</summary>
    ThyroidFunction,

    /// <summary>The hormone that steers the thyroid.</summary>
    Tsh,

    /// <summary>How much sugar the blood holds.</summary>
    BloodSugar,

    /// <summary>How much of the hormones the blood holds.</summary>
    HormoneTest,

    /// <summary>Blood tests for infections such as hepatitis.</summary>
    InfectionScreen,

    /// <summary>Whether the body is protected against a germ.</summary>
    AntibodyTest,

    /// <summary>A look at the genes.</summary>
    GeneticTest,

    /// <summary>A urine sample in the laboratory.</summary>
    UrineTest,

    /// <summary>A stool sample in the laboratory.</summary>
    StoolTest,

    /// <summary>Whether the patient is pregnant.</summary>
    PregnancyTest,

    /// <summary>Number, movement and shape of sperm.</summary>
    SemenAnalysis,

    /// <summary>How many egg cells are left.</summary>
    OvarianReserve,

    /// <summary>Whether the tubes are open.</summary>
    FallopianTubeTest,

    /// <summary>The pressure in the arteries.</summary>
    BloodPressure,

    /// <summary>The heart's electric signals.</summary>
    Ecg,

    /// <summary>How well the lungs work.</summary>
    LungFunction,

    /// <summary>An examination of the eyes.</summary>
    EyeExam,

    /// <summary>How sharply the patient sees.</summary>
    VisionTest,

    /// <summary>A map of the cornea's form and thickness.</summary>
    CornealTopography,

    /// <summary>Pictures of the retina in slices by light.</summary>
    Oct,

    /// <summary>The pressure inside the eye.</summary>
    EyePressure,

    /// <summary>How well the patient hears.</summary>
    HearingTest,

    /// <summary>An examination of teeth and gums.</summary>
    DentalExam,

    /// <summary>Whether a tooth still feels.</summary>
    ToothVitality,

    /// <summary>How the teeth meet.</summary>
    BiteAnalysis,

    /// <summary>Whether a device fits.</summary>
    FitCheck,

    /// <summary>Whether something works as it should.</summary>
    FunctionTest,

    /// <summary>Which shade the teeth have.</summary>
    ToothShade,

    /// <summary>How the patient walks and stands.</summary>
    Gait,

    /// <summary>Where the foot bears weight.</summary>
    FootPressure,

    /// <summary>How the body stands.</summary>
    PostureAnalysis,

    /// <summary>How far joints and muscles move, and how strongly.</summary>
    MovementTest,

    /// <summary>How well nerves pass signals.</summary>
    NerveTest,

    /// <summary>The brain's electric signals.</summary>
    Eeg,

    /// <summary>Thickness and density of the hair.</summary>
    HairAnalysis,

    /// <summary>How much of the body is fat, muscle and water.</summary>
    BodyComposition,

    /// <summary>Questions on paper or screen about complaints.</summary>
    Questionnaire,

    /// <summary>A structured talk about mind and mood.</summary>
    PsychologicalEvaluation,
}

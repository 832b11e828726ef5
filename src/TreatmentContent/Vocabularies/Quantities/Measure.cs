namespace TreatmentContent.Vocabularies;

/// <summary>What is measured: criteria that a patient or case has to meet, and technical properties of devices.</summary>
public enum Measure
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>How old the patient is.</summary>
    Age,

    /// <summary>How old the patient was at the first dose.</summary>
    AgeAtFirstDose,

    /// <summary>Body weight in kilograms over the square of the height in metres.</summary>
    Bmi,

    /// <summary>How heavy the patient is.</summary>
    BodyWeight,

    /// <summary>How tall the patient is.</summary>
    BodyHeight,

    /// <summary>How warm the patient's body is.</summary>
    BodyTemperature,

    /// <summary>The pressure in the arteries.</summary>
    BloodPressure,

    /// <summary>How often the heart beats.</summary>
    HeartRate,

    /// <summary>How much sugar is in the blood.</summary>
    BloodSugar,

    /// <summary>The filtration rate of the kidneys, GFR.</summary>
    KidneyFiltration,

    /// <summary>A waste product in the blood that shows how kidneys work.</summary>
    Creatinine,

    /// <summary>The hormone that shows how the thyroid works.</summary>
    Tsh,

    /// <summary>How many platelets are in the blood.</summary>
    PlateletCount,

    /// <summary>How many sperm a millilitre holds.</summary>
    SpermConcentration,

    /// <summary>How many of the sperm move.</summary>
    SpermMotility,

    /// <summary>How many egg cells are left, by a blood value or a count.</summary>
    OvarianReserve,

    /// <summary>How sharply the eye sees.</summary>
    VisualAcuity,

    /// <summary>How strong the glasses have to be, in dioptres.</summary>
    RefractiveError,

    /// <summary>How thick the front window of the eye is.</summary>
    CornealThickness,

    /// <summary>The pressure inside the eye.</summary>
    EyePressure,

    /// <summary>How much bone the jaw offers for an implant.</summary>
    BoneHeight,

    /// <summary>How many root canals a tooth has.</summary>
    CanalCount,

    /// <summary>How thick the hard layer of the tooth is.</summary>
    EnamelThickness,

    /// <summary>How dense the tissue is.</summary>
    TissueDensity,

    /// <summary>The size of the patient's shoes.</summary>
    ShoeSize,

    /// <summary>How long the patient has had the condition.</summary>
    ConditionDuration,

    /// <summary>Time since the birth of the child.</summary>
    TimeSinceBirth,

    /// <summary>Time since the first symptoms.</summary>
    TimeSinceSymptoms,

    /// <summary>How strong the condition is, by a score of the field.</summary>
    ConditionSeverity,

    /// <summary>How many lesions there are.</summary>
    LesionCount,

    /// <summary>How large the lesion is.</summary>
    LesionSize,

    /// <summary>How thick a hair is.</summary>
    HairThickness,

    /// <summary>How strong the pain is, from 0 to 10.</summary>
    PainScore,

    /// <summary>How many treatments were tried without success.</summary>
    FailedTreatments,

    /// <summary>How many doses the patient has had.</summary>
    PreviousDoses,

    /// <summary>How long something is worn each day.</summary>
    WearTime,

    /// <summary>How many appointments the patient has cancelled.</summary>
    Cancellations,

    /// <summary>How many visits were missed.</summary>
    MissedAppointments,

    /// <summary>How many grafts are moved in a hair transplant.</summary>
    GraftCount,

    /// <summary>How many needles the device carries.</summary>
    NeedleCount,

    /// <summary>How far the needles go in.</summary>
    NeedleDepth,

    /// <summary>How thick the needle is.</summary>
    NeedleDiameter,

    /// <summary>The wavelength of the light.</summary>
    Wavelength,

    /// <summary>The energy of light on each square centimetre.</summary>
    Fluence,

    /// <summary>How long one pulse lasts.</summary>
    PulseLength,

    /// <summary>How many pulses a second brings.</summary>
    PulseRate,

    /// <summary>How fast something turns.</summary>
    RotationSpeed,

    /// <summary>How large the spot of light on the skin is.</summary>
    SpotSize,

    /// <summary>How much energy a second brings.</summary>
    Power,

    /// <summary>How fast sound or current swings.</summary>
    Frequency,

    /// <summary>How hard the device presses or pulls.</summary>
    Pressure,

    /// <summary>How strong the magnet is.</summary>
    FieldStrength,

    /// <summary>How much radiation the patient receives.</summary>
    RadiationDose,

    /// <summary>How wide the tunnel of the scanner is.</summary>
    Bore,

    /// <summary>How warm or cold the device works.</summary>
    Temperature,

    /// <summary>How far energy or light reaches into the body.</summary>
    PenetrationDepth,

    /// <summary>How long the device or implant is.</summary>
    Length,

    /// <summary>Where something is or is to be placed.</summary>
    Position,

    /// <summary>How wide a round device or implant is.</summary>
    Diameter,

    /// <summary>How thick the device or material is.</summary>
    Thickness,

    /// <summary>How heavy the device is.</summary>
    DeviceWeight,

    /// <summary>How much it holds.</summary>
    Volume,

    /// <summary>How fine the image is.</summary>
    Resolution,

    /// <summary>How loud the device is.</summary>
    NoiseLevel,

    /// <summary>What weight the device or table can carry.</summary>
    MaximumLoad,
}

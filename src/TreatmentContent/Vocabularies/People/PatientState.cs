namespace TreatmentContent.Vocabularies;

/// <summary>A state of life or health that a patient passes through or lives with: pregnancy rules and the cases in which a statement holds.</summary>
public enum PatientState
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Carrying a child, at any stage.</summary>
    Pregnant,

    /// <summary>In the first three months of pregnancy.</summary>
    FirstTrimester,

    /// <summary>In the middle three months of pregnancy.</summary>
    SecondTrimester,

    /// <summary>In the last three months of pregnancy.</summary>
    ThirdTrimester,

    /// <summary>In the first weeks after giving birth.</summary>
    AfterBirth,

    /// <summary>Feeding a child with one's own milk.</summary>
    Breastfeeding,

    /// <summary>Hoping to become pregnant, or to father a child.</summary>
    TryingToConceive,

    /// <summary>On the days of the monthly period.</summary>
    Menstruating,

    /// <summary>In or after the change of life.</summary>
    Menopausal,

    /// <summary>With immune defences that are weak through illness or medicine.</summary>
    Immunosuppressed,

    /// <summary>With nothing eaten for the hours that were asked for.</summary>
    Fasting,

    /// <summary>Drowsy from medicine that was given to calm.</summary>
    UnderSedation,

    /// <summary>Awake.</summary>
    Awake,

    /// <summary>Asleep.</summary>
    Asleep,

    /// <summary>Under general anaesthesia.</summary>
    UnderAnaesthesia,

    /// <summary>With a raised body temperature.</summary>
    Feverish,

    /// <summary>With an illness that has just begun, such as an infection.</summary>
    AcutelyIll,

    /// <summary>Getting over an operation or an illness.</summary>
    Recovering,

    /// <summary>Lying down.</summary>
    LyingDown,

    /// <summary>Having chemotherapy, radiotherapy or another therapy of cancer.</summary>
    InCancerTreatment,

    /// <summary>Living with a lasting impairment that the visit has to allow for.</summary>
    WithDisability,
}

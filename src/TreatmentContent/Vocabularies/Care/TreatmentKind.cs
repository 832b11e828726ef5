namespace TreatmentContent.Vocabularies;

/// <summary>What kind of treatment it is, by the means that are used.</summary>
public enum TreatmentKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>An operation.</summary>
    Surgery,

    /// <summary>Something is injected, as a filler or a medicine.</summary>
    Injection,

    /// <summary>Something runs into a vein.</summary>
    Infusion,

    /// <summary>A device acts on the body.</summary>
    Device,

    /// <summary>Laser or intense light acts on the body.</summary>
    Laser,

    /// <summary>Ultraviolet or visible light is shone on the body as a course.</summary>
    LightTherapy,

    /// <summary>Cold destroys or cools tissue.</summary>
    Cryotherapy,

    /// <summary>Radiation destroys diseased tissue.</summary>
    Radiotherapy,

    /// <summary>Something is put on the skin, as a peel.</summary>
    Skincare,

    /// <summary>A medicine is taken.</summary>
    Medicine,

    /// <summary>A vaccine is given.</summary>
    Vaccination,

    /// <summary>Pictures of the inside of the body are made.</summary>
    Imaging,

    /// <summary>The body is examined without pictures of its inside.</summary>
    Examination,

    /// <summary>A camera tube is led into the body.</summary>
    Endoscopy,

    /// <summary>A sample is examined.</summary>
    LaboratoryTest,

    /// <summary>Conversation and exercises of the mind.</summary>
    Psychotherapy,

    /// <summary>Advice and support.</summary>
    Counselling,

    /// <summary>Movement, touch and physical means.</summary>
    Physiotherapy,

    /// <summary>Thin needles are placed at points of the body.</summary>
    Acupuncture,

    /// <summary>Treatment of teeth and gums.</summary>
    Dental,

    /// <summary>Something that is worn, as insoles or aligners.</summary>
    Appliance,

    /// <summary>Help to become pregnant.</summary>
    AssistedReproduction,

    /// <summary>Tissue or hair is moved to another place or person.</summary>
    Transplant,

    /// <summary>Treatment of nails and skin of the feet.</summary>
    FootCare,

    /// <summary>Training after illness or injury.</summary>
    Rehabilitation,
}

namespace TreatmentContent.Vocabularies;

/// <summary>What kind of device or appliance it is: the devices of the catalogue.</summary>
public enum DeviceKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>A source of laser light.</summary>
    Laser,

    /// <summary>A lamp or flash that is not a laser.</summary>
    LightSource,

    /// <summary>A lamp with ultraviolet light.</summary>
    UltravioletLamp,

    /// <summary>A needle or a set of needles.</summary>
    Needle,

    /// <summary>A thin solid needle, as in acupuncture.</summary>
    AcupunctureNeedle,

    /// <summary>A pen or roller that pricks with many needles.</summary>
    NeedlingDevice,

    /// <summary>A syringe.</summary>
    Syringe,

    /// <summary>A blunt thin tube.</summary>
    Cannula,

    /// <summary>A soft tube that stays for a time.</summary>
    Catheter,

    /// <summary>A surgical knife or cutting instrument.</summary>
    Scalpel,

    /// <summary>A small round blade.</summary>
    Punch,

    /// <summary>A device that works by sound waves.</summary>
    UltrasoundDevice,

    /// <summary>A device that sends shock waves.</summary>
    ShockwaveDevice,

    /// <summary>A device that warms by radio waves.</summary>
    RadiofrequencyDevice,

    /// <summary>A device that cools or freezes.</summary>
    CoolingDevice,

    /// <summary>A device that stimulates by magnetic pulses.</summary>
    MagneticStimulator,

    /// <summary>A device that stimulates by current.</summary>
    ElectricStimulator,

    /// <summary>A pad that passes on current.</summary>
    Electrode,

    /// <summary>A device that pulls by vacuum.</summary>
    SuctionDevice,

    /// <summary>A device that makes images of the inside.</summary>
    Scanner,

    /// <summary>An antenna that is laid on the body.</summary>
    Receiver,

    /// <summary>A device that makes single X-ray pictures.</summary>
    XrayUnit,

    /// <summary>A tube with camera and light.</summary>
    Endoscope,

    /// <summary>A microscope for operations or laboratory.</summary>
    Microscope,

    /// <summary>A camera for photographs or scans of the surface.</summary>
    Camera,

    /// <summary>A device that watches heart, breath or pressure.</summary>
    Monitor,

    /// <summary>A warm chamber in which cells grow.</summary>
    Incubator,

    /// <summary>A device that separates blood by spinning.</summary>
    Centrifuge,

    /// <summary>A turning instrument for bone or tooth.</summary>
    Drill,

    /// <summary>A guide that shows where to drill.</summary>
    Template,

    /// <summary>Something that stays in the body.</summary>
    Implant,

    /// <summary>A cap for a tooth.</summary>
    Crown,

    /// <summary>A lens that is placed in the eye.</summary>
    LensImplant,

    /// <summary>A device that makes sound louder.</summary>
    HearingAid,

    /// <summary>A clear splint that moves teeth.</summary>
    Aligner,

    /// <summary>Brackets and wires that move teeth.</summary>
    Braces,

    /// <summary>A splint that holds gel or protects teeth.</summary>
    Tray,

    /// <summary>A crown, bridge, denture or artificial limb.</summary>
    Prosthesis,

    /// <summary>A brace or splint that supports a joint.</summary>
    Orthosis,

    /// <summary>A sole that is worn in the shoe.</summary>
    Insole,

    /// <summary>A stocking that presses the leg.</summary>
    Stocking,

    /// <summary>Clothing that presses after an operation.</summary>
    Garment,

    /// <summary>A bandage or plaster.</summary>
    Dressing,

    /// <summary>Thread or clips that close a wound.</summary>
    Suture,

    /// <summary>Threads that lift or firm tissue.</summary>
    Thread,

    /// <summary>A device that prevents pregnancy.</summary>
    ContraceptiveDevice,

    /// <summary>Goggles, aprons and other protection.</summary>
    ProtectiveGear,

    /// <summary>Equipment for training.</summary>
    ExerciseEquipment,

    /// <summary>A couch that moves the patient.</summary>
    TreatmentTable,

    /// <summary>A program that plans, measures or treats.</summary>
    Software,
}

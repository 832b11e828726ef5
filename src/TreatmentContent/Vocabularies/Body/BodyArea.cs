namespace TreatmentContent.Vocabularies;

/// <summary>A part of the body that is treated, examined, injected or affected: treated areas, doses, steps, and the cases in which a statement holds.</summary>
/// <remarks>Paired parts that are treated together are named in the plural; which of the two is meant is said by <see cref="Side"/>.</remarks>
public enum BodyArea
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Wherever on the body the treatment is wanted and possible.</summary>
    Any,

    /// <summary>Wherever the treatment was.</summary>
    TreatedArea,

    /// <summary>All of the body at once, as in a light cabin or a whole-body scan.</summary>
    WholeBody,

    /// <summary>From the waist up.</summary>
    UpperBody,

    /// <summary>From the waist down.</summary>
    LowerBody,

    /// <summary>The body without head, neck and limbs.</summary>
    Trunk,

    /// <summary>The head as a whole, hair and face included.</summary>
    Head,

    /// <summary>The skin under the hair of the head.</summary>
    Scalp,

    /// <summary>The brain.</summary>
    Brain,

    /// <summary>The rear of the head, where hair for a transplant is usually taken.</summary>
    BackOfHead,

    /// <summary>The top of the head.</summary>
    Crown,

    /// <summary>The front edge of the hair above the forehead.</summary>
    Hairline,

    /// <summary>The face as a whole, from forehead to chin.</summary>
    Face,

    /// <summary>The upper third of the face: forehead, brows and the corners of the eyes.</summary>
    UpperFace,

    /// <summary>The skin between eyebrows and hairline.</summary>
    Forehead,

    /// <summary>The brows and the skin they grow on.</summary>
    Eyebrows,

    /// <summary>The frown area between the eyebrows.</summary>
    BetweenBrows,

    /// <summary>The sides of the forehead beside the eyes.</summary>
    Temples,

    /// <summary>The folds of skin that close over the eyes.</summary>
    Eyelids,

    /// <summary>The skin around the eyes, crow's feet and under-eye included.</summary>
    AroundEyes,

    /// <summary>The eyes themselves, from cornea to retina.</summary>
    Eyes,

    /// <summary>The nose, outside or inside.</summary>
    Nose,

    /// <summary>The soft sides of the face.</summary>
    Cheeks,

    /// <summary>The ears, from lobe to inner ear.</summary>
    Ears,

    /// <summary>The red of the mouth and its border.</summary>
    Lips,

    /// <summary>The skin around the lips, smile lines included.</summary>
    AroundMouth,

    /// <summary>The point of the face below the mouth.</summary>
    Chin,

    /// <summary>The area below the chin, where a double chin forms.</summary>
    UnderChin,

    /// <summary>The lower edge of the face from ear to chin.</summary>
    Jawline,

    /// <summary>The inside of the mouth, tongue and gums included.</summary>
    Mouth,

    /// <summary>The teeth.</summary>
    Teeth,

    /// <summary>The gums.</summary>
    Gums,

    /// <summary>The tongue.</summary>
    Tongue,

    /// <summary>The jaw bone that carries the upper teeth.</summary>
    UpperJaw,

    /// <summary>The jaw bone that carries the lower teeth.</summary>
    LowerJaw,

    /// <summary>The cutting and corner teeth, seen in a smile.</summary>
    FrontTeeth,

    /// <summary>The teeth between the corner teeth and the molars.</summary>
    Premolars,

    /// <summary>The large chewing teeth at the back.</summary>
    Molars,

    /// <summary>The canals inside the roots of a tooth.</summary>
    RootCanals,

    /// <summary>The neck, front and back.</summary>
    Neck,

    /// <summary>The throat.</summary>
    Throat,

    /// <summary>The skin of the upper chest below the neck.</summary>
    Decollete,

    /// <summary>The joints and muscles where the arms begin.</summary>
    Shoulders,

    /// <summary>The hollows under the shoulders.</summary>
    Armpits,

    /// <summary>The arms from shoulder to wrist.</summary>
    Arms,

    /// <summary>The arm above the elbow, where most vaccines are given.</summary>
    UpperArm,

    /// <summary>The joints in the middle of the arms.</summary>
    Elbows,

    /// <summary>The inside of the elbow, where blood is taken and a drip is placed.</summary>
    ElbowFold,

    /// <summary>The arm between elbow and wrist.</summary>
    Forearms,

    /// <summary>The joints between forearm and hand.</summary>
    Wrists,

    /// <summary>The hands, fingers included.</summary>
    Hands,

    /// <summary>The fingers and thumbs.</summary>
    Fingers,

    /// <summary>The nails of the fingers.</summary>
    Fingernails,

    /// <summary>The front of the upper body.</summary>
    Chest,

    /// <summary>The mammary glands and the skin over them.</summary>
    Breasts,

    /// <summary>The back of the upper body, from shoulders to waist.</summary>
    Back,

    /// <summary>The column of vertebrae from neck to tailbone.</summary>
    Spine,

    /// <summary>The belly between ribs and hips.</summary>
    Abdomen,

    /// <summary>The sides of the waist.</summary>
    Flanks,

    /// <summary>The bony ring of the hips and what lies in it, pelvic floor included.</summary>
    Pelvis,

    /// <summary>The muscles that close the pelvis below.</summary>
    PelvicFloor,

    /// <summary>The skin covered by a bikini bottom.</summary>
    BikiniArea,

    /// <summary>The outer sexual organs.</summary>
    Genitals,

    /// <summary>The vagina.</summary>
    Vagina,

    /// <summary>The penis.</summary>
    Penis,

    /// <summary>The womb.</summary>
    Uterus,

    /// <summary>The organs in which egg cells mature.</summary>
    Ovaries,

    /// <summary>The organs in which sperm is made, with the ducts that carry it.</summary>
    Testicles,

    /// <summary>The organ that holds urine, and its outlet.</summary>
    Bladder,

    /// <summary>The kidneys.</summary>
    Kidneys,

    /// <summary>The liver.</summary>
    Liver,

    /// <summary>The organ between gullet and bowel.</summary>
    Stomach,

    /// <summary>The last part of the bowel, from appendix to anus.</summary>
    LargeBowel,

    /// <summary>The last part of the bowel.</summary>
    Rectum,

    /// <summary>The heart and its valves.</summary>
    Heart,

    /// <summary>The organs of breathing.</summary>
    Lungs,

    /// <summary>The seat of the body.</summary>
    Buttocks,

    /// <summary>The joints between pelvis and thighs.</summary>
    Hips,

    /// <summary>The legs from hip to ankle.</summary>
    Legs,

    /// <summary>The legs above the knee.</summary>
    Thighs,

    /// <summary>The joints in the middle of the legs.</summary>
    Knees,

    /// <summary>The back of the lower legs.</summary>
    Calves,

    /// <summary>The joints between lower leg and foot.</summary>
    Ankles,

    /// <summary>The feet, toes included.</summary>
    Feet,

    /// <summary>The rear of the feet.</summary>
    Heels,

    /// <summary>The undersides of the feet.</summary>
    Soles,

    /// <summary>The toes of the feet.</summary>
    Toes,

    /// <summary>The nails of the toes.</summary>
    Toenails,
}

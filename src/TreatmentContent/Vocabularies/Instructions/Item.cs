namespace TreatmentContent.Vocabularies;

/// <summary>Things that a patient brings, wears, uses or leaves off, and things that a price includes.</summary>
public enum Item
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Rings, chains, ear-rings.</summary>
    Jewellery,

    /// <summary>Jewellery in the skin.</summary>
    Piercings,

    /// <summary>Belts, zips, keys, coins.</summary>
    MetalObjects,

    /// <summary>Clasps, zips and wires in clothes.</summary>
    MetalParts,

    /// <summary>A watch.</summary>
    Watch,

    /// <summary>A mobile phone.</summary>
    Phone,

    /// <summary>Cards with a magnetic strip.</summary>
    BankCard,

    /// <summary>Pins and slides in the hair.</summary>
    Hairpins,

    /// <summary>A wig or hairpiece.</summary>
    Wig,

    /// <summary>A hearing aid.</summary>
    HearingAid,

    /// <summary>Teeth that can be taken out.</summary>
    Dentures,

    /// <summary>Glasses.</summary>
    Glasses,

    /// <summary>Contact lenses.</summary>
    ContactLenses,

    /// <summary>Things of worth.</summary>
    Valuables,

    /// <summary>Clothes that do not press.</summary>
    LooseClothing,

    /// <summary>Clothes to move in.</summary>
    ComfortableClothing,

    /// <summary>Clothes that press or rub.</summary>
    TightClothing,

    /// <summary>Clothes on which stains do not show.</summary>
    DarkClothing,

    /// <summary>A top that opens at the front.</summary>
    ButtonShirt,

    /// <summary>A top apart from trousers or skirt.</summary>
    TwoPieceClothing,

    /// <summary>A dress in one piece.</summary>
    Dress,

    /// <summary>A bra.</summary>
    Bra,

    /// <summary>A bra that holds firmly.</summary>
    SupportBra,

    /// <summary>Clothes to change into.</summary>
    SpareClothes,

    /// <summary>Shoes that leave the toes free.</summary>
    OpenShoes,

    /// <summary>Wide, soft shoes.</summary>
    ComfortableShoes,

    /// <summary>Shoes that press.</summary>
    TightShoes,

    /// <summary>A bandage or plaster.</summary>
    Bandage,

    /// <summary>Pads that take up blood.</summary>
    Gauze,

    /// <summary>Stockings that support the veins.</summary>
    CompressionStockings,

    /// <summary>A tight garment for healing.</summary>
    CompressionGarment,

    /// <summary>A splint or brace.</summary>
    Splint,

    /// <summary>Crutches.</summary>
    Crutches,

    /// <summary>A sling for the arm.</summary>
    Sling,

    /// <summary>A cover that guards the eye.</summary>
    EyeShield,

    /// <summary>A tray made for the teeth.</summary>
    Tray,

    /// <summary>Clear aligners.</summary>
    Aligners,

    /// <summary>What holds the teeth in place afterwards.</summary>
    Retainer,

    /// <summary>A guard for the teeth.</summary>
    MouthGuard,

    /// <summary>Insoles made for the foot.</summary>
    Insoles,

    /// <summary>The device that has been worn so far.</summary>
    OldDevice,

    /// <summary>Sunscreen.</summary>
    Sunscreen,

    /// <summary>A hat or cap.</summary>
    Hat,

    /// <summary>Dark glasses.</summary>
    Sunglasses,

    /// <summary>Glasses that shield from light.</summary>
    ProtectiveGlasses,

    /// <summary>An apron that holds back X-rays.</summary>
    LeadApron,

    /// <summary>Plugs or muffs against noise.</summary>
    EarPlugs,

    /// <summary>A mask over mouth and nose.</summary>
    FaceMask,

    /// <summary>A product that keeps insects off.</summary>
    InsectRepellent,

    /// <summary>A net over the bed.</summary>
    MosquitoNet,

    /// <summary>A condom.</summary>
    Condom,

    /// <summary>Something cold to lay on.</summary>
    IcePack,

    /// <summary>Something warm to lay on.</summary>
    HeatPack,

    /// <summary>A pillow that raises the place.</summary>
    Pillow,

    /// <summary>Deodorant.</summary>
    Deodorant,

    /// <summary>Perfume and aftershave.</summary>
    Perfume,

    /// <summary>Lotion.</summary>
    Lotion,

    /// <summary>Cream.</summary>
    Cream,

    /// <summary>Cream that keeps the skin moist.</summary>
    Moisturiser,

    /// <summary>Oil on the skin.</summary>
    Oil,

    /// <summary>Powder on the skin.</summary>
    Powder,

    /// <summary>Soap.</summary>
    Soap,

    /// <summary>A mild product to wash with.</summary>
    GentleCleanser,

    /// <summary>A product with grains.</summary>
    Scrub,

    /// <summary>A product that colours the skin.</summary>
    SelfTanner,

    /// <summary>Make-up.</summary>
    Makeup,

    /// <summary>Nail polish and artificial nails.</summary>
    NailPolish,

    /// <summary>Gel, spray and hair colour.</summary>
    HairProducts,

    /// <summary>A razor.</summary>
    Razor,

    /// <summary>A soft brush for the teeth.</summary>
    Toothbrush,

    /// <summary>A rinse for the mouth.</summary>
    Mouthwash,

    /// <summary>A tampon.</summary>
    Tampon,

    /// <summary>A pad.</summary>
    SanitaryPad,

    /// <summary>A liquid that empties the lower bowel.</summary>
    Enema,

    /// <summary>Food that has to be chewed.</summary>
    SolidFood,

    /// <summary>Food that needs little chewing.</summary>
    SoftFood,

    /// <summary>Hard or sticky food.</summary>
    HardFood,

    /// <summary>Spicy food.</summary>
    SpicyFood,

    /// <summary>Hot food and drinks.</summary>
    HotFood,

    /// <summary>Cold food and drinks.</summary>
    ColdFood,

    /// <summary>Sour food and drinks.</summary>
    SourFood,

    /// <summary>Food and drinks that stain.</summary>
    StainingFood,

    /// <summary>Fruit, seeds, whole grain.</summary>
    Fibre,

    /// <summary>Milk and what is made from it.</summary>
    Dairy,

    /// <summary>A small meal.</summary>
    LightMeal,

    /// <summary>Something small to eat.</summary>
    Snack,

    /// <summary>Water to drink.</summary>
    Water,

    /// <summary>Drinks that one can see through.</summary>
    ClearLiquids,

    /// <summary>Red drinks.</summary>
    RedLiquids,

    /// <summary>Blue drinks.</summary>
    BlueLiquids,

    /// <summary>Purple drinks.</summary>
    PurpleLiquids,

    /// <summary>Coffee.</summary>
    Coffee,

    /// <summary>Tea.</summary>
    Tea,

    /// <summary>Drinks with caffeine.</summary>
    Caffeine,

    /// <summary>Drinks with alcohol.</summary>
    Alcohol,

    /// <summary>Cigarettes and vapes.</summary>
    Cigarettes,

    /// <summary>A drinking straw.</summary>
    Straw,

    /// <summary>Vitamins and other supplements.</summary>
    Supplements,

    /// <summary>Herbs and herbal teas.</summary>
    Herbs,

    /// <summary>The patient's own medicines.</summary>
    Medicines,

    /// <summary>An inhaler.</summary>
    Inhaler,

    /// <summary>A passport or identity card.</summary>
    IdentityDocument,

    /// <summary>The insurer's card.</summary>
    InsuranceCard,

    /// <summary>The letter of the doctor who sends.</summary>
    Referral,

    /// <summary>A prescription.</summary>
    Prescription,

    /// <summary>The signed form.</summary>
    ConsentForm,

    /// <summary>A list of all medicines.</summary>
    MedicineList,

    /// <summary>A list of questions.</summary>
    QuestionList,

    /// <summary>The booklet of vaccinations.</summary>
    VaccinationRecord,

    /// <summary>A certificate.</summary>
    Certificate,

    /// <summary>A copy of the certificate.</summary>
    CertificateCopy,

    /// <summary>The number of the batch that was given.</summary>
    BatchNumber,

    /// <summary>The day of the vaccination.</summary>
    VaccinationDate,

    /// <summary>Results and reports of earlier tests.</summary>
    PreviousResults,

    /// <summary>Pictures of earlier tests.</summary>
    PreviousImages,

    /// <summary>The strength of the glasses.</summary>
    GlassesPrescription,

    /// <summary>The means to pay.</summary>
    Payment,

    /// <summary>Something from the body for the laboratory.</summary>
    Sample,

    /// <summary>The cup for the sample.</summary>
    SampleCup,

    /// <summary>A towel.</summary>
    Towel,

    /// <summary>Music to listen to.</summary>
    Music,

    /// <summary>Something to read.</summary>
    Book,

    /// <summary>The baby.</summary>
    Baby,

    /// <summary>Somebody who comes along.</summary>
    Companion,

    /// <summary>The first talk.</summary>
    Consultation,

    /// <summary>Tests and images.</summary>
    Tests,

    /// <summary>The anaesthesia.</summary>
    Anaesthesia,

    /// <summary>Medicines for afterwards.</summary>
    AftercareMedicines,

    /// <summary>Products for afterwards.</summary>
    AftercareKit,

    /// <summary>What is used up or worked in.</summary>
    Materials,

    /// <summary>The laboratory's work.</summary>
    Laboratory,

    /// <summary>The visits afterwards.</summary>
    FollowUp,

    /// <summary>A small correction later.</summary>
    Retouch,

    /// <summary>The stay in hospital.</summary>
    HospitalStay,

    /// <summary>The ride to and from the clinic.</summary>
    Transfer,

    /// <summary>A place to stay.</summary>
    Accommodation,

    /// <summary>An interpreter.</summary>
    Interpreter,

    /// <summary>The findings in writing.</summary>
    Report,
}

namespace TreatmentContent.Vocabularies;

/// <summary>What is done in one step of a session or phase of the protocol.</summary>
public enum StepKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Talking with the patient about what is wanted and possible.</summary>
    Consult,

    /// <summary>Asking about health, complaints and goals.</summary>
    TakeHistory,

    /// <summary>Explaining and answering questions.</summary>
    Inform,

    /// <summary>Signing that one agrees.</summary>
    Consent,

    /// <summary>Looking at and feeling the body.</summary>
    Examine,

    /// <summary>Making pictures of the inside of the body.</summary>
    Image,

    /// <summary>Taking photographs for the record.</summary>
    Photograph,

    /// <summary>Measuring something.</summary>
    Measure,

    /// <summary>Finding place and strength for later sessions.</summary>
    Map,

    /// <summary>The right place is found.</summary>
    Locate,

    /// <summary>Working out what will be done.</summary>
    Plan,

    /// <summary>Other ways are named and compared.</summary>
    WeighOptions,

    /// <summary>What it is likely to cost is worked out.</summary>
    EstimateCosts,

    /// <summary>What the insurer pays is cleared up.</summary>
    AskInsurer,

    /// <summary>The anaesthesia is chosen.</summary>
    ChooseAnaesthesia,

    /// <summary>Size or length is chosen.</summary>
    ChooseSize,

    /// <summary>Drawing on the skin where to treat.</summary>
    Mark,

    /// <summary>Taking clothes or jewellery off.</summary>
    Undress,

    /// <summary>Lying or sitting rightly.</summary>
    Position,

    /// <summary>Something is laid on or beside the body, such as a receiver or an electrode.</summary>
    Place,

    /// <summary>Cleaning the place.</summary>
    Cleanse,

    /// <summary>Removing hair from the place.</summary>
    Shave,

    /// <summary>Making the place free of germs.</summary>
    Disinfect,

    /// <summary>Keeping the place dry and apart.</summary>
    Isolate,

    /// <summary>Covering eyes or other parts.</summary>
    Protect,

    /// <summary>Placing a small tube in a vein.</summary>
    Cannulate,

    /// <summary>Giving a medicine to calm or sleep.</summary>
    Sedate,

    /// <summary>Medicine that calms.</summary>
    Relax,

    /// <summary>Taking feeling away from the place.</summary>
    Numb,

    /// <summary>Time passes until it works.</summary>
    WaitForEffect,

    /// <summary>Making the place cold.</summary>
    Cool,

    /// <summary>It is warmed.</summary>
    Warm,

    /// <summary>Trying a small spot first.</summary>
    Test,

    /// <summary>The device is set for this patient.</summary>
    SetIntensity,

    /// <summary>Bringing something in by a needle.</summary>
    Inject,

    /// <summary>Letting something run into a vein.</summary>
    Infuse,

    /// <summary>Taking a medicine.</summary>
    Medicate,

    /// <summary>Giving hormones so that egg cells mature.</summary>
    Stimulate,

    /// <summary>A shot that makes the eggs ripen at a set hour.</summary>
    Trigger,

    /// <summary>Putting a substance on the place.</summary>
    Apply,

    /// <summary>Letting light or heat set a substance to work.</summary>
    Activate,

    /// <summary>Pricking with one or many needles.</summary>
    Needle,

    /// <summary>A needle goes through tissue to reach something.</summary>
    Puncture,

    /// <summary>Opening or cutting tissue.</summary>
    Cut,

    /// <summary>A way in is made.</summary>
    Open,

    /// <summary>Folding a flap or layer aside.</summary>
    Lift,

    /// <summary>Taking tissue or a thing out.</summary>
    Remove,

    /// <summary>Freezing tissue or cells.</summary>
    Freeze,

    /// <summary>Cells or tissue are kept for later.</summary>
    Preserve,

    /// <summary>Warming frozen cells.</summary>
    Thaw,

    /// <summary>Shining laser or light on the place.</summary>
    Irradiate,

    /// <summary>Sending sound, current, magnetism or radio waves into the place.</summary>
    Energise,

    /// <summary>Pressing the place together.</summary>
    Compress,

    /// <summary>Bringing an instrument or tube in.</summary>
    Insert,

    /// <summary>Looking at the inside by camera.</summary>
    View,

    /// <summary>Taking tissue, blood or fluid for the laboratory.</summary>
    Sample,

    /// <summary>Taking egg cells or other cells out.</summary>
    Retrieve,

    /// <summary>The best are chosen.</summary>
    Select,

    /// <summary>Examining a sample.</summary>
    Analyse,

    /// <summary>Working on a sample or product before use.</summary>
    Prepare,

    /// <summary>Bringing egg and sperm together.</summary>
    Fertilise,

    /// <summary>Letting cells grow in an incubator.</summary>
    Culture,

    /// <summary>Bringing cells or an embryo into the body.</summary>
    Transfer,

    /// <summary>Washing out with fluid.</summary>
    Rinse,

    /// <summary>It is dried.</summary>
    Dry,

    /// <summary>Giving the right form.</summary>
    Shape,

    /// <summary>Filling a hollow.</summary>
    Fill,

    /// <summary>Taking an impression or scan of teeth or feet.</summary>
    Impress,

    /// <summary>Making a piece in the laboratory or workshop.</summary>
    Build,

    /// <summary>It is tried before it is finished.</summary>
    TryIn,

    /// <summary>The colour is matched.</summary>
    MatchColour,

    /// <summary>How the teeth meet is checked.</summary>
    CheckBite,

    /// <summary>What is missing is built up again.</summary>
    Restore,

    /// <summary>Placing something that stays.</summary>
    Implant,

    /// <summary>Placing tissue, bone or hair.</summary>
    Graft,

    /// <summary>Trying on and adjusting.</summary>
    Fit,

    /// <summary>A worn or used part is replaced.</summary>
    Exchange,

    /// <summary>Fixing a piece in its place.</summary>
    Attach,

    /// <summary>Putting tissue back in its place.</summary>
    Replace,

    /// <summary>Closing by stitches, glue or clips.</summary>
    Close,

    /// <summary>It is closed tightly.</summary>
    Seal,

    /// <summary>Ending the action of a substance.</summary>
    Neutralise,

    /// <summary>Putting cream on.</summary>
    Moisturise,

    /// <summary>Covering with a dressing.</summary>
    Bandage,

    /// <summary>Working the tissue by hand.</summary>
    Massage,

    /// <summary>Training or moving.</summary>
    Exercise,

    /// <summary>Working on thoughts and feelings in conversation.</summary>
    Talk,

    /// <summary>Lying or sitting quietly.</summary>
    Rest,

    /// <summary>Watching over the patient.</summary>
    Monitor,

    /// <summary>Looking at the result.</summary>
    Review,

    /// <summary>Telling the patient what to do afterwards.</summary>
    Advise,
}

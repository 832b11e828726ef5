using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>Makes catalogues as wild as the types allow: missing entities, ids that stand twice, hostile texts, languages with gaps.</summary>
internal sealed class RandomCatalog(int seed)
{
    private static readonly string[] Words =
    [
        "Skin", "</script><script>alert(1)</script>", "<!--", "\"quoted\" & 'single'", "one\ntwo\n\nthree", "a\u2028b", "\u202Eabc", "皮膚", "بشرة", "😀",
        "**strong** [link](https://example.com/) **", "- a\n- b", " padded ", "[x](", "é",
    ];

    private static readonly string[] Ids = ["a", "b", "c"];

    private static readonly string[] Durations = ["15 min", "15..30 min", ">=1 h", "<2 w", "~3 mo", "few d", "3 w..6 mo", "permanent", "2 night", ">1 session"];

    private static readonly string[] Quantities = ["12..160 needle", "0.5 mm", ">5 %", "few", "1064 nm", "30 kg/m2", "-10 °C"];

    private static readonly string[] Contacts = ["tel:+1-305-555-0100", "mailto:a@example.com", "https://example.com/chat"];

    private static readonly string[] Amounts = ["150 GBP", ">=200 USD", "~100..200 EUR", "<20 USD", "0 XXX"];

    private readonly Random random = new(seed);

    public (TreatmentCatalog Catalog, Treatment Treatment, LocaleTag Wish) Make()
    {
        var treatment = new Treatment
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")),
            Kind = Maybe(Word<TreatmentKind>),
            Purpose = Maybe(Word<TreatmentPurpose>),
            Summary = MaybeText(),
            Definition = MaybeText(),
            AlsoKnownAs = List(() => new TreatmentContent.Entities.AlternativeName { Name = Text(), Kind = Maybe(Word<NameKind>) }),
            Codes = List(() => new TreatmentContent.Entities.Code { System = "X", Value = "1" }),
            Specialties = List(Word<Specialty>),
            Indications = List(() => new Indication { Condition = Id<TreatmentContent.Entities.Condition>(), Text = MaybeText() }),
            Benefits = List(() => new Benefit { Title = Text(), Text = MaybeText(), Conditions = List(Id<TreatmentContent.Entities.Condition>), Basis = Cited() }),
            Mechanism = new() { Text = MaybeText(), Basis = Cited() },
            Protocol = new()
            {
                Invasiveness = Maybe(Word<Invasiveness>),
                IsSurgical = Maybe(() => random.Next(2) == 0),
                Areas = List(() => new TreatedArea { Areas = [Word<BodyArea>(), Word<BodyArea>()], Role = Maybe(Word<AreaRole>) }),
                Performers = List(() => new Performer { Role = Word<Role>(), Practitioner = Id<TreatmentContent.Entities.Practitioner>() }),
                Devices = List(Id<TreatmentContent.Entities.Device>),
                Sessions = new() { Each = Maybe(Duration), Interval = Maybe(Duration), Count = Maybe(() => Amount.AtLeast(2)) },
                Steps = List(() => new ProcessStep { Text = Text(), Substances = List(Id<TreatmentContent.Entities.Substance>), Kind = Maybe(Word<StepKind>) }),
            },
            Results = new() { Timeline = List(() => new Milestone { Kind = Word<MilestoneKind>(), After = Maybe(Duration), Length = Maybe(Duration) }) },
            Variants = List(() => new Variant { Id = Pick(Ids), Name = Text(), Text = MaybeText(), Substances = List(Id<TreatmentContent.Entities.Substance>), Basis = Cited() }),
            Risks = new()
            {
                SideEffects = List(Effect),
                Complications = List(Effect),
                WarningSigns = List(() => new WarningSign { Signs = List(Word<BodilyEffect>), Action = Word<CareAction>(), Within = Maybe(Duration), Severity = Maybe(Word<Level>), Text = MaybeText() }),
            },
            Eligibility = new()
            {
                Contraindications = List(() => new Contraindication { Level = Maybe(Word<ContraindicationLevel>), Conditions = List(Id<TreatmentContent.Entities.Condition>), Text = MaybeText(), LookBack = Maybe(Duration), When = When(), Basis = Cited() }),
                Ages = List(() => new AgeRule { Ages = Duration(), Advice = Word<Advice>(), When = When() }),
            },
            Preparation = List(() => new Instruction { Polarity = Word<Polarity>(), Activities = List(Word<Activity>), Text = MaybeText(), When = When() }),
            Aftercare = List(() => new Instruction { Polarity = Word<Polarity>(), Substances = List(Id<TreatmentContent.Entities.Substance>), Text = MaybeText() }),
            Related = List(() => new RelatedTreatment { Relation = Word<Relation>(), Name = MaybeText(), Treatment = Maybe(Id<Treatment>), Verdict = Maybe(Word<Verdict>) }),
            Media = List(Media),
            Offering = new()
            {
                Clinics = List(Id<TreatmentContent.Entities.Clinic>),
                Status = Maybe(Word<OfferStatus>),
                Prices = List(Price),
                Payments = List(Word<PaymentMethod>),
                Booking = List(() => new BookingRule { Kind = Word<BookingKind>(), Notice = Maybe(Duration), When = When() }),
                Coverage = List(() => new Coverage { Payer = Maybe(Word<PayerKind>), PayerName = MaybeText(), Status = Maybe(Word<CoverageStatus>) }),
            },
            Evidence = List(() => new Evidence { Kind = Word<EvidenceKind>(), Text = MaybeText(), Authority = MaybeText(), Basis = Cited() }),
            Faqs = List(() => new Faq { Id = Pick(Ids), Question = Text(), Answer = MaybeText(), Basis = Cited() }),
            Sections = List(() => new Section { Id = Pick(Ids), Heading = Text(), Text = Text() }),
            Editorial = new()
            {
                Created = Maybe(Date),
                Modified = Maybe(Date),
                Reviewed = Maybe(Date),
                Citations = List(Id<TreatmentContent.Entities.Citation>),
                Contributors = List(() => new Contributor { Role = Word<Role>(), Practitioner = Maybe(Id<TreatmentContent.Entities.Practitioner>), Name = MaybeText() }),
                Disclaimers = List(Text),
            },
        };
        return (Catalog(treatment), treatment, LocaleTag.Parse(Pick(["en", "es", "es-US", "de"])));
    }

    private TreatmentCatalog Catalog(Treatment treatment) => TreatmentCatalog.Of(treatment, "en", "https://example.com/") with
    {
        Locales = Pick<LocaleTag[]>([[], ["en", "es"], ["en", "es-US", "de"]]),
        Site = new Site { Name = Text(), BaseAddress = Link.Parse("https://example.com/"), Path = LocalizedText.Of((default, Pick(["/{locale}/{slug}", "/{slug}"]))), Home = MaybeText() },
        Policies = List(() => new Policy { Kind = Word<PolicyKind>(), Text = MaybeText(), Basis = Cited() }),
        Clinics = [.. List(() => new TreatmentContent.Entities.Clinic { Id = Pick(Ids), Name = Text(), Kind = Maybe(Word<ClinicKind>), Specialties = List(Word<Specialty>), Languages = ["en"], Parent = Maybe(Id<TreatmentContent.Entities.Clinic>), Position = random.Next(2) == 0 ? new() { Latitude = 51.5m, Longitude = -0.12345m } : null, PriceLevel = random.Next(2) == 0 ? "$$" : null, Logo = random.Next(2) == 0 ? Media() : null, Profiles = List(Address), OpeningHours = List(Hours), Contacts = List(() => new TreatmentContent.Entities.Contact { Channel = Word<Channel>(), Value = Link.Parse(Pick(Contacts)), IsFree = Maybe(() => true) }) })],
        Practitioners = [.. List(() => new TreatmentContent.Entities.Practitioner { Id = Pick(Ids), Name = Text(), Title = MaybeText(), Credentials = MaybeText(), Clinics = List(Id<TreatmentContent.Entities.Clinic>), Roles = List(Word<Role>), Specialties = List(Word<Specialty>), Page = Maybe(Address), Image = Maybe(Address), Registrations = List(() => new TreatmentContent.Entities.Code { System = "R", Value = "1" }) })],
        Devices = [.. List(() => new TreatmentContent.Entities.Device
        {
            Id = Pick(Ids),
            Name = Text(),
            Kind = Maybe(Word<DeviceKind>),
            Specifications = List(() => new TreatmentContent.Entities.Specification { Property = Word<Measure>(), Value = Quantity.Parse(Pick(Quantities)) }),
        })],
        Substances = [.. List(() => new TreatmentContent.Entities.Substance { Id = Pick(Ids), Name = Text(), Components = List(() => new TreatmentContent.Entities.Component { Name = Text(), Role = Maybe(Word<ComponentRole>) }) })],
        Conditions = [.. List(() => new TreatmentContent.Entities.Condition { Id = Pick(Ids), Name = Text(), Definition = MaybeText(), Facts = List(() => new TreatmentContent.Entities.ConditionFact { Kind = Word<ConditionFactKind>(), Effects = List(Word<BodilyEffect>), Factors = List(Word<Factor>), Text = MaybeText(), When = When() }) })],
        Citations = [.. List(() => new TreatmentContent.Entities.Citation { Id = Pick(Ids), Title = Text(), Kind = Maybe(Word<CitationKind>), Authors = ["A. Example"], Publisher = MaybeText(), Published = Maybe(Date) })],
    };

    /// <summary>Makes a catalogue of several treatments, each wild in its own way.</summary>
    public TreatmentCatalog MakeMany()
    {
        (TreatmentCatalog catalog, Treatment first, _) = Make();
        return catalog with { Treatments = [first, .. Enumerable.Range(0, random.Next(4)).Select(i => new RandomCatalog(random.Next()).Make().Treatment with { Id = $"t{i}" })] };
    }

    private TreatmentContent.Entities.Media Media() => new()
    {
        Id = Pick<Id<Statement>>([default, "a", "b"]),
        Kind = Word<MediaKind>(),
        Link = Pick([Address(), Link.Parse("https://example.com/a.mp4")]),
        Alt = Text(),
        Caption = MaybeText(),
        HasPatientConsent = Maybe(() => random.Next(2) == 0),
        IsMain = Maybe(() => random.Next(2) == 0),
        Thumbnail = Maybe(Address),
        Uploaded = Maybe(Date),
        Length = Maybe(Duration),
        TimeAfter = Maybe(Duration),
        Width = Maybe(() => 100),
        Credit = MaybeText(),
        Licence = Pick<string?>([null, "CC-BY-4.0", "my own", "https://example.com/licence"]),
        MadeWith = Maybe(Word<MediaOrigin>),
    };

    private PriceItem Price() => new()
    {
        Id = Pick<Id<Statement>>([default, "a", "b"]),
        Form = Word<PriceForm>(),
        Kind = Maybe(Word<PriceKind>),
        Label = MaybeText(),
        Amount = Maybe(() => Money.Parse(Pick(Amounts))),
        Per = Maybe(Word<CountedThing>),
        Covers = Maybe(() => Quantity.Parse(Pick(Quantities))),
        Recurs = Maybe(() => Rate.Parse(Pick(["1/y", "2/w", "1/cycle"]))),
        Duration = Maybe(Duration),
        IsTaxIncluded = Maybe(() => random.Next(2) == 0),
        IsIndicative = Maybe(() => true),
        ValidFrom = Maybe(Date),
        ValidTo = Maybe(Date),
        When = When(),
    };

    private TreatmentContent.Entities.OpeningHours Hours() => new()
    {
        Days = List(Word<Weekday>),
        Opens = Maybe(() => new TimeOnly(9, 0)),
        Closes = Maybe(() => new TimeOnly(17, 30)),
        DayParts = List(Word<DayPart>),
        When = When(),
    };

    private Applicability When() => random.Next(3) > 0
        ? Applicability.Always
        : new() { Areas = List(Word<BodyArea>), Clinics = List(Id<TreatmentContent.Entities.Clinic>), Countries = random.Next(2) == 0 ? ["US"] : [], Variants = List(Id<Variant>) };

    private Link Address() => Link.Parse(Pick(["https://example.com/a.jpg", "https://example.com/b", "https://example.org/c?d=e&f"]));

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];

    private T[] List<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make())];

    private T? Maybe<T>(Func<T> make)
        where T : struct => random.Next(2) == 0 ? make() : null;

    private LocalizedText? MaybeText() => random.Next(2) == 0 ? Text() : null;

    private LocalizedText Text() => random.Next(4) switch
    {
        0 => Pick(Words),
        1 => LocalizedText.Of(("es", Pick(Words))),
        2 => LocalizedText.Of((default, Pick(Words))),
        _ => LocalizedText.Of(("en", Pick(Words)), ("es-419", Pick(Words))),
    };

    private Id<T> Id<T>() => Pick(Ids);

    private Open<TEnum> Word<TEnum>()
        where TEnum : struct, Enum => random.Next(10) == 0 ? Open<TEnum>.Parse("ownWord") : Pick(Enum.GetValues<TEnum>());

    private AdverseEffect Effect() => new()
    {
        Effects = List(Word<BodilyEffect>),
        Frequency = Maybe(() => Frequency.Parse(Pick(["many", "<0.05 %", "1/3000", "rare, <1/1000"]))),
        Per = Maybe(Word<CountedThing>),
        Severity = Maybe(Word<Level>),
        SeverityTo = Maybe(Word<Level>),
        Management = List(Word<Management>),
        Text = MaybeText(),
        Basis = Cited(),
    };

    private ClinicalDuration Duration() => ClinicalDuration.Parse(Pick(Durations));

    private PartialDate Date() => PartialDate.Parse(Pick(["2020", "2021-05", "2022-09-22"]));

    private Basis Cited() => new() { Citations = List(Id<TreatmentContent.Entities.Citation>) };
}

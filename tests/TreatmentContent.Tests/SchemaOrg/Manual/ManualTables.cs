using System.Globalization;
using System.Reflection;
using System.Text.Json;
using TreatmentContent.Entities;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
using TreatmentContent.Tests.Samples;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>The tables of docs/SCHEMA-ORG.md, made from what the library writes.</summary>
internal static class ManualTables
{
    private static readonly PhraseBook English = PhraseBook.For(LocaleTag.Parse("en"))!;

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["treatment kinds"] = TreatmentKinds,
        ["aims"] = Aims,
        ["sections"] = Sections,
        ["key facts"] = KeyFacts,
        ["units"] = Units,
        ["price forms"] = PriceForms,
        ["price terms"] = PriceTerms,
        ["price kinds"] = PriceKinds,
        ["availability"] = Availability,
        ["clinic kinds"] = ClinicKinds,
        ["specialties"] = Specialties,
        ["media"] = MediaKinds,
        ["sources"] = Sources,
        ["pages"] = Pages,
        ["features"] = Features,
        ["checked"] = Checked,
    };

    private static string TreatmentKinds()
    {
        List<(string Words, Treatment Treatment)> flags =
        [
            .. Words<TreatmentPurpose>().Select(word => ($"`purpose: {Word(word)}`", Plain with { Purpose = word })),
            .. Words<TreatmentKind>().Select(word => ($"`kind: {Word(word)}`", Plain with { Kind = word })),
            ("`protocol.isSurgical: true`", Plain with { Protocol = new() { IsSurgical = true } }),
        ];
        string usual = Written(Plain);
        IEnumerable<(string, string)> rows = flags.Select(flag => (flag.Words, Written: Written(flag.Treatment))).Where(row => row.Written != usual);
        return Table("Content says | Treatment node | additionalType | Tie to a condition | Page | Sections", [("anything else", usual), .. rows]);

        static string Written(Treatment treatment)
        {
            GraphOf graph = GraphOf.Page(treatment, catalog => catalog with { Conditions = [new() { Id = "scars", Name = "Scars" }] });
            JsonElement? therapy = Find(graph, "/#/schema/treatment/a");
            JsonElement? condition = Find(graph, "/#/schema/condition/scars");
            string tie = condition is { } found ? found.EnumerateObject().Select(property => property.Name).FirstOrDefault(name => name is "possibleTreatment" or "primaryPrevention") ?? "" : "no condition node";
            string additional = therapy is { } node && node.TryGetProperty("additionalType", out JsonElement type) ? Code(type.GetString()!.Split('/')[^1]) : "";
            return string.Join(" | ", [therapy is { } t ? Code(Type(t)) : "none: `Service` alone", additional, tie.Contains(' ', StringComparison.Ordinal) ? tie : Code(tie), Code(Type(Find(graph, "/en/treatments/a")!.Value)), Code(Type(Find(graph, "/en/treatments/a#overview")!.Value))]);
        }
    }

    private static string Aims() => Table("`aim` of the use | Tie to the condition", Words<Aim>()
        .Select(aim => (Aim: aim, Condition: GraphOf.Page(Plain with { Indications = [new() { Condition = "scars", Aim = aim }] }, catalog => catalog with { Conditions = [new() { Id = "scars", Name = "Scars" }] }).One("MedicalCondition")))
        .GroupBy(row => row.Condition.EnumerateObject().Select(property => property.Name).FirstOrDefault(name => name is "possibleTreatment" or "primaryPrevention") ?? "")
        .Select(group => (string.Join(", ", group.Select(row => Code(Word(row.Aim)))), group.Key.Length > 0 ? Code(group.Key) : "none: the words of `#suitable-for` say it, and the losses tell")));

    private static string Sections()
    {
        Treatment own = Plain with { Sections = [new() { Id = "care", Heading = "Care", Text = "Kind." }] };
        IEnumerable<TreatmentPage> pages = SampleFolder.Catalog.Treatments.Where(treatment => treatment.Purpose != TreatmentPurpose.Cosmetic)
            .Select(treatment => TreatmentPage.Create(SampleFolder.Catalog, treatment, SampleFolder.Catalog.Locale("en-US"))).Append(SamplePage.Of(own));
        ILookup<SectionKind, (PageSection Section, JsonElement? Node)> sections = pages.SelectMany(Nodes).ToLookup(pair => pair.Section.Kind);
        return Table("Section | Anchor | Node | Aspect", Enum.GetValues<SectionKind>().Select(kind =>
        {
            (PageSection section, JsonElement? written) = sections[kind].OrderBy(pair => pair.Node is null).First();
            string aspect = written is { } node && node.TryGetProperty("hasHealthAspect", out JsonElement member) ? member.GetString()!.Split('/')[^1] : "";
            return kind == SectionKind.Own ? ("a section of your own", $"`#section-{{id}}` | {Code(Type(written!.Value))} | {Code(aspect)}")
                : (section.Heading.Text, $"{Code("#" + section.Anchor)} | {(written is { } found ? Code(Type(found)) : "none")} | {Code(aspect)}");
        }));

        static IEnumerable<(PageSection Section, JsonElement? Node)> Nodes(TreatmentPage page)
        {
            GraphOf graph = new(TreatmentSchemaOrg.Write(page));
            return page.Sections.Select(section => (section, Find(graph, $"{page.Address}#{section.Anchor}")));
        }
    }

    private static string KeyFacts() => Table("`propertyID` | Name in English",
        English.Keys.Where(key => key.StartsWith("page.keyFact.", StringComparison.Ordinal)).Select(key => (Id: key["page.keyFact.".Length..], Name: Phrase(key)))
            .Where(fact => fact.Id != "differs").OrderBy(fact => fact.Id, StringComparer.Ordinal).Select(fact => (Code(fact.Id), fact.Name)));

    private static string Units() => Table("Unit | `unitCode`",
    [
        .. Enum.GetValues<DurationUnit>().Where(unit => !unit.IsCounted()).Select(unit => (Code(unit.Word()), Code(UnitCodes.Of(unit).Text))),
        .. UnitsWithCode.OrderBy(pair => pair.Value.Text, StringComparer.Ordinal).Select(pair => (Code(pair.Key), Code(UnitCodes.Of(pair.Key, VocabularyWords.Empty)!.Text))),
        ("what is counted: a session, a tooth, a unit of your own", "`C62`, with what is counted in `unitText`"),
        ("any other", "none: the unit stands in `unitText`"),
    ]);

    // The table itself, so that none is forgotten.
    private static IReadOnlyDictionary<string, Term> UnitsWithCode =>
        (IReadOnlyDictionary<string, Term>)typeof(UnitCodes).GetField("Units", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

    private static string PriceForms() => Table("`form` | With this `amount` | The offer says", Words<PriceForm>().Select(form =>
    {
        string amount = form switch { PriceForm.Range => "90..120 USD", PriceForm.Free => "", _ => "90 USD" };
        PriceItem price = new() { Id = "one", Form = form, Amount = amount.Length > 0 ? Money.Parse(amount) : null };
        return (Code(Word(form)), $"{(amount.Length > 0 ? Code($"\"{amount}\"") : "none")} | {(form == PriceForm.Free ? "in the currency of the other prices: " : "")}{Price(form == PriceForm.Free ? [new() { Id = "two", Form = PriceForm.Fixed, Amount = Money.Of(90, "USD") }, price] : [price])}");
    }));

    private static string PriceTerms() => Table("Price in the content | The offer says", new[]
    {
        """[{ "form": "fixed", "amount": "90 USD", "isTaxIncluded": true }]""",
        """[{ "form": "fixed", "amount": "90 USD", "per": "session" }]""",
        """[{ "kind": "package", "form": "fixed", "amount": "240 USD", "covers": "3 session" }]""",
        """[{ "kind": "package", "form": "fixed", "amount": "80 USD", "per": "session", "covers": "3 session" }]""",
        """[{ "form": "fixed", "amount": "30 USD", "recurs": "1/mo" }]""",
        """[{ "kind": "deposit", "form": "fixed", "amount": "50 USD" }, { "form": "fixed", "amount": "300 USD" }]""",
        """[{ "form": "fixed", "amount": "90 USD", "dependsOn": ["bodyArea"] }]""",
        """[{ "form": "fixed", "amount": "~90 USD" }]""",
        """[{ "form": "range", "amount": "90..120 USD", "isIndicative": true }]""",
    }.Select(json => (Code(json), Price(TreatmentJson.ReadTreatment($$"""{ "formatVersion": "1.0", "id": "a", "name": "A", "offering": { "prices": {{json}} } }""").Offering.Prices))));

    private static string PriceKinds() => Table("The price is for | `kind`", Words<PriceKind>().GroupBy(kind => OfferedThings.Of(kind)).OrderBy(group => group.Key).Select(group => (group.Key switch
    {
        OfferedThing.Treatment => "the treatment: `itemOffered` is its service; no kind means this",
        OfferedThing.OtherService => "another service beside it: `itemOffered` is a `Service` with `isRelatedTo`; needs an id",
        _ => "nothing that is offered by itself: no offer, its words stand in `#prices`",
    }, string.Join(", ", group.Select(kind => Code(Word(kind)))))));

    private static string Availability() => Table("`offering.status` | A service of the clinics | `availability` of its offers", Words<OfferStatus>().Select(status =>
    {
        Offering offering = new() { Status = status, Clinics = ["main"], Prices = [new() { Id = "one", Form = PriceForm.Fixed, Amount = Money.Of(90, "USD") }] };
        GraphOf graph = GraphOf.Page(Plain with { Offering = offering }, catalog => catalog with { Clinics = [new() { Id = "main", Name = "Main" }] });
        string availability = !graph.All("Offer").Any() ? "no offer; the words stand in `#prices`, and the losses tell"
            : Code(graph.Of("Offer", "availability") is { } member ? member.Trim('"').Split('/')[^1] : "");
        return (Code(Word(status)), $"{(graph.Of("Service", "provider") is null ? "no" : "yes")} | {availability}");
    }));

    private static string ClinicKinds() => Table("`kind` of the clinic | Type | Offers by | `medicalSpecialty` | Place, hours, price level",
        Words<ClinicKind>().GroupBy(ClinicTypes.Of).Select(group => (string.Join(", ", group.Select(kind => Code(Word(kind)))),
            string.Join(" | ", Code(group.Key.Text), ClinicTypes.HasServices(group.Key) ? "`availableService`" : "`makesOffer`", ClinicTypes.HasSpecialty(group.Key) ? "yes" : "no", ClinicTypes.IsPlace(group.Key) ? "yes" : "no"))));

    private static string Specialties() => Table("Specialty | `MedicalSpecialty`", Words<Specialty>().Select(specialty => (Specialty: specialty, Member: GraphOf.Page(Plain with { Specialties = [specialty] }).Of("MedicalTherapy", "relevantSpecialty")))
        .GroupBy(row => row.Member is null).OrderBy(group => group.Key).SelectMany(group => group.Key
            ? [(string.Join(", ", group.Select(row => Code(Word(row.Specialty)))), "none; the words stand in `#overview`")]
            : group.Select(row => (Code(Word(row.Specialty)), Code(row.Member!.Trim('[', ']', '"').Split('/')[^1])))));

    private static string MediaKinds() => Table("`kind` of the medium | Type | From the page", Words<MediaKind>().Select(kind =>
    {
        Media media = new() { Id = "m", Kind = kind, Link = Link.Parse("https://example.com/m.mp4"), Alt = "M", Thumbnail = Link.Parse("https://example.com/t.jpg"), Uploaded = PartialDate.Parse("2026-11-02"), HasPatientConsent = true };
        GraphOf graph = GraphOf.Page(Plain with { Media = [media] });
        string property = new[] { "image", "video", "associatedMedia" }.Single(name => graph.Of("MedicalWebPage", name) is not null);
        JsonElement value = JsonElement.Parse(graph.Of("MedicalWebPage", property)!)[0];
        return (Code(Word(kind)), $"{Code(Type(value.TryGetProperty("@type", out _) ? value : Find(graph, value.GetProperty("@id").GetString()!)!.Value))} | {Code(property)}");
    }));

    private static string Sources() => Table("`kind` of the source | Type | From the treatment | From the page", Words<CitationKind>().Select(kind =>
    {
        GraphOf graph = GraphOf.Page(
            Plain with { Evidence = [new() { Kind = EvidenceKind.Effectiveness, Text = "It works.", Basis = new() { Citations = ["c"] } }], Editorial = new() { Citations = ["c"] } },
            catalog => catalog with { Citations = [new() { Id = "c", Title = "C", Kind = kind }] });
        string type = Type(graph.Nodes.Single(node => node.GetProperty("@id").GetString()!.EndsWith("/c", StringComparison.Ordinal)));
        string study = graph.Of("MedicalTherapy", "study") is { } json ? $"`study`: a `{Type(JsonElement.Parse(json)[0])}` with `subjectOf`" : graph.Of("MedicalTherapy", "guideline") is null ? "" : "`guideline`";
        return (Words: Code(Word(kind)), Written: $"{Code(type)} | {study} | {(graph.Of("MedicalWebPage", "citation") is null ? "" : "`citation`")}");
    }).GroupBy(row => row.Written).Select(group => (string.Join(", ", group.Select(row => row.Words)), group.Key)));

    private static string Pages() => Table("`PageKind` | The page | Judged there alone", Enum.GetValues<PageKind>().Select(kind => (Code(kind.ToString()), $"{kind switch
    {
        PageKind.Treatment => "describes a treatment; that of a `TreatmentPage`",
        PageKind.Home => "is at the root of the site",
        PageKind.About => "presents the clinic or its publisher",
        PageKind.Practitioner => "presents one practitioner",
        PageKind.Video => "is made for one video",
        PageKind.Article => "is a news item, a blog post or another article",
        PageKind.Product => "sells one product",
        PageKind.Other => "any other",
        _ => throw new InvalidOperationException($"The manual does not tell what the page '{kind}' is."),
    }} | {string.Join(", ", FeatureRules.All.Where(rule => rule.RetiredOn is null && rule.Pages?.Contains(kind) == true).Select(rule => Code(rule.Feature)).Distinct())}")));

    private static string Features() => Table("Feature | Retired since | Source | As of", FeatureRules.All.DistinctBy(rule => rule.Feature).Select(rule =>
        (Code(rule.Feature), $"{(rule.Never is null ? Day(rule.RetiredOn) : "never was one")} | {rule.Source.Title} | {Day(rule.Source.AsOf)}")));

    private static string Checked() => Table("Code | Level | Finds", File.ReadLines(Path.Combine(AppContext.BaseDirectory, "docs", "ISSUES.md")).Where(line => line.StartsWith("### TC20", StringComparison.Ordinal))
        .Select(line => line[4..].Split(" · ")).Select(parts => ($"[{parts[0]}](ISSUES.md#{Anchor(string.Join(" · ", parts))})", $"{parts[1]} | {parts[2]}")));

    private static Treatment Plain { get; } = new() { Id = "a", Name = "A", Definition = "It is a treatment.", Indications = [new() { Condition = "scars" }] };

    // What an offer says of its price.
    private static string Price(IReadOnlyList<PriceItem> prices)
    {
        Treatment treatment = Plain with { Offering = new() { Prices = [.. prices.Select((price, i) => price with { Id = $"p{i}" })] } };
        JsonElement[] offers = [.. GraphOf.Page(treatment).All("Offer")];
        return offers.Length < (prices.Count > 1 ? 1 : prices.Count) ? "no offer; the words stand in `#prices`, and the losses tell"
            : string.Join(", ", offers[^1].EnumerateObject().Where(property => property.Name.StartsWith("price", StringComparison.Ordinal)).Select(property => Code($"\"{property.Name}\": {property.Value.GetRawText()}")));
    }

    private static JsonElement? Find(GraphOf graph, string end) => graph.Nodes.Where(node => node.GetProperty("@id").GetString()!.EndsWith(end, StringComparison.Ordinal)).Select(node => (JsonElement?)node).FirstOrDefault();

    private static string Type(JsonElement node) => node.GetProperty("@type").GetString()!;

    // As GitHub makes it of a heading.
    private static string Anchor(string heading) => string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private static string Phrase(string key) => English.TryGet(key, out Phrase phrase) ? phrase.Text : "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Code(string text) => text.Length > 0 ? $"`{text}`" : "";

    private static IEnumerable<TEnum> Words<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Skip(1);

    private static string Word<TEnum>(TEnum word)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    private static string Table(string head, IEnumerable<(string First, string Others)> rows) => string.Join('\n',
        [$"| {head} |", "|" + string.Concat(Enumerable.Repeat("---|", head.Split(" | ").Length)), .. rows.Select(row => $"| {row.First} | {row.Others} |")]);
}

using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using Kind = TreatmentContent.Checks.TranslationFindingKind;

namespace TreatmentContent.Tests.Checks;

public sealed class TranslationReportTests
{
    private const string Fresh = "\"sourceHash\": \"8bd890ebff7e\"";
    private const string En = "\"en\": \"Fine needles refresh the skin.\"";

    /// <summary>Gets summaries, each with what is found of it in es-US; nothing where it is complete.</summary>
    public static TheoryData<string, string> Summaries => new()
    {
        { $$"""{ {{En}}, "es": { "text": "Agujas finas.", {{Fresh}} } }""", "" },
        { $$"""{ {{En}}, "es-US": { "text": "Agujas finas.", "state": "reviewed", {{Fresh}} } }""", "" },
        { $$"""{ {{En}}, "es": "Agujas finas." }""", "UnknownFreshness: summary (es)" },
        { $$"""{ {{En}}, "ar": "إبر" }""", "Missing: summary" },
        { $$"""{ {{En}}, "es": { "text": "Agujas.", "sourceHash": "0a1b2c3d4e5f" } }""", "Stale: summary (es)" },
        { $$"""{ {{En}}, "es": { "text": "Agujas.", "state": "machine", {{Fresh}} } }""", "Machine: summary (es)" },
        { $$"""{ {{En}}, "es": { "text": "Agujas.", "state": "draft", "sourceHash": "0a1b2c3d4e5f" } }""", "Stale: summary (es)|Draft: summary (es)" },
        { $$"""{ {{En}}, "es": { "text": "Fine needles refresh the skin.", {{Fresh}} } }""", "EqualToSource: summary (es)" },
        { """{ "es": "Agujas finas." }""", "UnknownFreshness: summary (es)" },
        { """{ "es": { "text": "Agujas finas.", "sourceHash": "0a1b2c3d4e5f" } }""", "UnknownFreshness: summary (es)" },
        { """{ "en": "15", "es": { "text": "15", "sourceHash": "e629fa6598d7" } }""", "" },
        { """{ "en": "Takes {duration}.", "es": { "text": "Dura {duracion}.", "sourceHash": "61628aa73049" } }""", "WrongPlaceholders: summary (es): {duracion} is not in the source text and {duration} is missing" },
        { """{ "en": "Takes {duration}.", "es": { "text": "{duration}: {{eso}} dura { no }.", "sourceHash": "61628aa73049" } }""", "" },
        { $$"""{ {{En}}, "es": { "text": "Agujas \u2068finas.", {{Fresh}} } }""", "UnbalancedIsolates: summary (es): an isolate is not closed" },
        { $$"""{ {{En}}, "es": { "text": "Agujas \u2068finas\u2069.", {{Fresh}} } }""", "" },
        { $$"""{ {{En}}, "es": { "text": "Agujas \u2068finas.\n\u2069Otra.", {{Fresh}} } }""", "UnbalancedIsolates: summary (es): an isolate is not closed" },
        { $$"""{ {{En}}, "es": { "text": "Agujas\u2069 finas.", {{Fresh}} } }""", "UnbalancedIsolates: summary (es): U+2069 closes nothing" },
        { $$"""{ {{En}}, "es": { "text": "\u202AAgujas\u202C", {{Fresh}} } }""", "UnbalancedIsolates: summary (es): U+202A is an embedding" },
        { $$"""{ {{En}}, "es": { "text": "{{new string('a', 80)}}", {{Fresh}} } }""", "" },
        { $$"""{ {{En}}, "es": { "text": "{{new string('a', 81)}}", {{Fresh}} } }""", "TooLong: summary (es): 81 characters for 30 characters" },
    };

    /// <summary>Gets the names of a unit, each with what is found in Polish or, where it says so, in Spanish.</summary>
    public static TheoryData<string, string, string> Units => new()
    {
        { "pl", """{ "one": "{n} odcień", "few": "{n} odcienie", "many": "{n} odcieni", "other": "{n} odcienia" }""", "" },
        { "pl", """{ "one": "odcień", "few": "{n} odcienie", "many": "{n} odcieni", "other": "{n} odcienia" }""", "" },
        { "pl", """{ "one": "{n} odcień", "other": "{n} odcienia" }""", "few and many are missing" },
        { "pl", "\"{n} odcieni\"", "one, few and many are missing" },
        { "pl", """{ "one": "{n} odcień", "two": "{n} x", "few": "odcienie", "many": "{n} odcieni", "other": "{n} odcienia" }""", "{n} is missing|two is never used" },
        { "es", """{ "one": "{n} tono", "other": "{n} tonos" }""", "" },
        { "ja", "\"{n} 色\"", "" },
        { "ja", """{ "one": "{n} 色", "other": "{n} 色" }""", "one is never used" },
    };

    [Theory]
    [MemberData(nameof(Summaries))]
    public void A_text_is_complete_or_it_is_said_why_it_is_not(string summary, string expected)
    {
        LocaleTranslation spanish = Of("{ \"summary\": " + summary + " }", "es-US");

        Assert.Equal(expected, string.Join('|', spanish.Documents.SelectMany(document => document.Findings)));
        bool isComplete = !new[] { Kind.Missing, Kind.Stale, Kind.Machine, Kind.Draft }.Any(kind => spanish.Total.CountOf(kind) > 0);
        Assert.Equal(new TextShare(isComplete ? 1 : 0, 1), spanish.Total.Complete);
        Assert.Equal(new TextShare(summary.Contains("reviewed", StringComparison.Ordinal) ? 1 : 0, 1), spanish.Total.Reviewed);
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void The_name_of_a_counted_thing_has_the_forms_that_small_numbers_need(string locale, string forms, string expected)
    {
        TreatmentCatalog catalog = Samples.WithCatalog($$"""{ "words": { "unit": { "shade": { "en": { "one": "{n} shade", "other": "{n} shades" }, "{{locale}}": { "forms": {{forms}}, "sourceHash": "x" } } } } }""");
        PluralForms made = Shade(catalog).Forms.Single(form => form.Locale == locale);
        catalog = catalog with { Words = catalog.Words.WithUnit("shade", Shade(catalog).Translate(made, "en")) };

        LocaleTranslation report = TranslationReport.Of(catalog, new() { Locales = [locale] }).Locales.Single();

        DocumentTranslation document = Assert.Single(report.Documents);
        Assert.Equal(("catalog", "words"), (document.Name, document.Sections.Single().Name));
        Assert.Equal(expected, string.Join('|', document.Findings.Select(finding => finding.Detail)));
        Assert.All(document.Findings, finding => Assert.Equal("words.unit.shade", finding.Key));
        Assert.Equal(4, report.Total.SourceWords);
        Assert.Equal(new TextShare(expected.Contains("missing", StringComparison.Ordinal) && document.Findings.Any(static finding => finding.Kind == Kind.MissingPluralForms) ? 0 : 1, 1), report.Total.Complete);

        static PluralText Shade(TreatmentCatalog catalog) => catalog.Words.TryGetUnit("shade", out PluralText? shade) ? shade : throw new InvalidOperationException();
    }

    [Fact]
    public void A_source_with_one_form_for_all_numbers_may_be_translated_with_one()
    {
        TreatmentCatalog catalog = Samples.WithCatalog("""{ "words": { "unit": { "rpm": { "en": "{n} rpm", "pl": "{n} obr./min" } } } }""");

        Assert.Equal(Kind.UnknownFreshness, Assert.Single(TranslationReport.Of(catalog, new() { Locales = ["pl"] }).Locales.Single().Documents.Single().Findings).Kind);
    }

    // One form of a language that has no other says nothing of those that have.
    [Theory]
    [InlineData("ja", "{n} 色", null, "es", "one is missing")]
    [InlineData("en", "{n} rpm", "{n} rpm", "es", "")]
    [InlineData("en", "{n} shades", "{n} shade", "es", "one is missing")]
    public void Only_a_source_that_could_have_other_forms_says_that_there_are_none(string source, string other, string? one, string locale, string missing)
    {
        TreatmentCatalog catalog = Samples.WithTreatment("""{ "protocol": { "doses": [{ "name": { "und": "Gel" }, "amount": "1 shade" }] } }""") with
        {
            SourceLocale = LocaleTag.Parse(source),
            Words = VocabularyWords.Empty.WithUnit("shade", PluralText.Of(new PluralForms { Locale = LocaleTag.Parse(source), One = one, Other = other }, new PluralForms { Locale = locale, Other = "{n} tonos", State = TextState.Reviewed })),
        };
        LocaleTranslation report = TranslationReport.Of(catalog, new() { Locales = [locale] }).Locales.Single();
        DocumentTranslation words = report.Documents.Single(static document => document.Name == "catalog");

        Assert.Equal(missing, string.Join('|', words.Findings.Where(static finding => finding.Kind == Kind.MissingPluralForms).Select(static finding => finding.Detail)));
        Assert.Equal(new TextShare(missing.Length > 0 ? 0 : 1, 1), words.Total.SafetyComplete);
        Assert.Equal(words.Total.SafetyComplete, words.Total.Reviewed);
        Assert.Equal(missing.Length == 0, words.Total.SafetyComplete.IsAtLeast(100));
    }

    [Fact]
    public void Texts_in_no_language_and_addresses_are_nothing_to_translate()
    {
        LocaleTranslation spanish = Of("""{ "name": { "und": "Botox" }, "slug": { "en": "botox" }, "summary": { "en": "Two words." } }""", "es");

        Assert.Equal((1, 2), (spanish.Total.Texts, spanish.Total.SourceWords));
        Assert.Equal("Missing: summary", Assert.Single(spanish.Documents.Single().Findings).ToString());
    }

    [Fact]
    public void A_locale_of_the_source_language_reads_the_source_text_and_only_what_is_its_own_is_judged()
    {
        LocaleTranslation british = Of("""{ "summary": "Anesthetic cream", "keyPoints": [{ "en": "Anesthetic cream", "en-GB": { "text": "Anaesthetic cream", "state": "draft" } }] }""", "en-GB");

        Assert.Equal(["UnknownFreshness: keyPoints[0] (en-GB)", "Draft: keyPoints[0] (en-GB)"], british.Documents.Single().Findings.Select(finding => finding.ToString()));
        Assert.Equal((new TextShare(1, 2), new TextShare(1, 2)), (british.Total.Complete, british.Total.Reviewed));
    }

    [Fact]
    public void The_nearest_region_of_the_language_serves_a_locale() =>
        Assert.Equal("es-419", Assert.Single(Of("""{ "summary": { "en": "Face", "es": { "text": "x", "state": "draft" }, "es-419": "Cara" } }""", "es-MX").Documents.Single().Findings).Tag?.Value);

    [Theory]
    [InlineData(0, 100, false)]
    [InlineData(0, 50, true)]
    [InlineData(66, 50, true)]
    [InlineData(67, 50, false)]
    [InlineData(0, 51, false)]
    public void Gates_ask_for_a_share_of_all_texts_and_of_the_safety_critical_ones(int minComplete, int minSafety, bool isMet)
    {
        TreatmentCatalog catalog = Samples.WithTreatment("""{ "summary": { "en": "A", "es": "B" }, "aftercare": [{ "polarity": "avoid", "text": { "en": "No sun.", "es": "Sin sol." } }, { "polarity": "avoid", "text": "No heat." }] }""") with { Locales = ["es"] };

        TranslationReport report = TranslationReport.Of(catalog, new() { MinComplete = minComplete, MinSafetyComplete = minSafety });

        Assert.Equal((new TextShare(2, 3), new TextShare(1, 2)), (report.Locales[0].Total.Complete, report.Locales[0].Total.SafetyComplete));
        Assert.Equal(isMet, report.Locales[0].IsCompleteEnough);
        Assert.Equal(isMet, report.IsCompleteEnough);
        Assert.True(TranslationReport.Of(catalog with { Checks = CheckSettings.Empty.WithPlanned("es") }, report.Options).IsCompleteEnough);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_gate_is_a_percentage(int percent)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TranslationReportOptions { MinComplete = percent });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TranslationReportOptions { MinSafetyComplete = percent });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TranslationReportOptions { MaxListed = -1 });
    }

    [Fact]
    public void Without_options_the_locales_are_those_wanted_and_planned_but_not_the_source()
    {
        TreatmentCatalog catalog = Samples.WithTreatment("""{ "summary": "A" }""") with { Locales = ["en", "es-US"], Checks = CheckSettings.Empty.WithPlanned("ar") };

        Assert.Equal([("es-US", false), ("ar", true)], TranslationReport.Of(catalog).Locales.Select(locale => (locale.Locale.Value, locale.IsPlanned)));
    }

    [Fact]
    public void A_text_that_does_not_stand_in_the_source_language_is_named() =>
        Assert.Equal(["treatments/needling#summary"], TranslationReport.Of(Samples.WithTreatment("""{ "summary": { "es": "Agujas" } }"""), new() { Locales = ["es"] }).WithoutSource);

    [Fact]
    public void Two_reports_of_equal_content_are_equal()
    {
        TranslationReport report = TranslationReport.Of(Mixed());

        Assert.Equal(report, TranslationReport.Of(Mixed()));
        Assert.Equal(report.GetHashCode(), TranslationReport.Of(Mixed()).GetHashCode());
        Assert.NotEqual(report, TranslationReport.Of(Mixed(), new() { MinComplete = 1 }));
        Assert.NotEqual(report, TranslationReport.Of(Mixed(), new() { Locales = ["es-US"] }));
    }

    [Fact]
    public async Task The_text_form() => await Verifier.Verify(TranslationReport.Of(Mixed(), new() { MaxListed = 2 }).ToText(), "txt");

    [Fact]
    public async Task The_Markdown_form() => await Verifier.Verify(TranslationReport.Of(Mixed(), new() { MaxListed = 2 }).ToMarkdown(), "txt");

    [Fact]
    public async Task The_JSON_form_lists_all()
    {
        string json = TranslationReport.Of(Mixed(), new() { MaxListed = 0 }).ToJson();

        JsonDocument.Parse(json).Dispose();
        await Verifier.Verify(json, "txt");
    }

    [Fact]
    public void A_key_cannot_forge_a_line_or_end_the_code_in_Markdown()
    {
        TreatmentCatalog catalog = Samples.WithCatalog("{}") with { Words = VocabularyWords.Empty.WithName("trait", "a`b\n# c", "A") };

        string markdown = TranslationReport.Of(catalog, new() { Locales = ["es"] }).ToMarkdown();

        Assert.DoesNotContain("\n# c", markdown, StringComparison.Ordinal);
        Assert.Contains("- `` catalog#", markdown, StringComparison.Ordinal);
    }

    private static LocaleTranslation Of(string members, string locale) => TranslationReport.Of(Samples.WithTreatment(members), new() { Locales = [locale] }).Locales.Single();

    // A catalogue with two treatments, texts of its own, two locales, and something of nearly every kind.
    private static TreatmentCatalog Mixed()
    {
        TreatmentCatalog catalog = Samples.WithTreatment("""
            {
              "summary": { "en": "Fine needles refresh the skin.", "es": { "text": "Agujas finas.", "state": "reviewed", "sourceHash": "8bd890ebff7e" }, "ar": { "text": "إبر", "state": "machine", "sourceHash": "8bd890ebff7e" } },
              "variants": [{ "id": "deep", "name": { "en": "Deep", "es": "Profundo" } }, { "id": "light", "name": { "es-US": "Suave" } }],
              "aftercare": [{ "polarity": "avoid", "text": { "en": "No sun for {n} days.", "es": { "text": "Sin sol.", "state": "draft" } } }, { "polarity": "avoid", "text": "No heat." }],
              "keyPoints": [{ "en": "One.", "es": { "text": "One.", "state": "reviewed", "sourceHash": "000000000000" } }, "Two.", "Three.", "Four."]
            }
            """);
        return catalog with
        {
            Locales = ["en", "es-US"],
            Checks = CheckSettings.Empty.WithPlanned("ar"),
            Treatments = [.. catalog.Treatments, TreatmentJson.ReadTreatment("""{ "formatVersion": "1.0", "id": "peel", "name": { "en": "Peel", "es": "Peeling" } }""")],
            Policies = TreatmentJson.ReadCatalog("""{ "formatVersion": "1.0", "sourceLocale": "en", "policies": [{ "kind": "privacy", "text": { "en": "We keep no photos.", "es": "No guardamos fotos." } }] }""").Policies,
            Words = VocabularyWords.Empty.WithUnit("shade", PluralText.Of(new PluralForms { One = "{n} shade", Other = "{n} shades" }, new PluralForms { Locale = "es", Other = "{n} tonos" })),
        };
    }
}

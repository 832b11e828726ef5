using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Checks;

public sealed class UnnamedUnitTests
{
    private const string Code = "TC1042";

    [Theory]
    [InlineData("""{ "mechanism": { "depth": "2 fingerbreadth" } }""", "mechanism.depth", "'fingerbreadth' is not a unit that pages can say; name it in words.unit, such as \"fingerbreadth\": { \"en\": { \"one\": \"{n} …\", \"other\": \"{n} …\" } }.")]
    [InlineData("""{ "mechanism": { "depth": "12 needles" } }""", "mechanism.depth", ", or use 'needle'.")]
    public void A_unit_that_nobody_can_say_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "mechanism": { "depth": "2 scoop" } }""", IssueSeverity.Information)]
    [InlineData("""{ "protocol": { "doses": [{ "name": "Powder", "amount": "2 scoop" }] } }""", IssueSeverity.Warning)]
    [InlineData("""{ "protocol": { "steps": [{ "text": "Mix it.", "quantity": "2 scoop" }] } }""", IssueSeverity.Warning)]
    public void Where_safety_depends_on_it_such_a_unit_is_a_warning(string members, IssueSeverity severity) =>
        Assert.Equal(severity, Assert.Single(ContentChecks.Check(Samples.WithTreatment(members)), static issue => issue.Code == Code).Severity);

    [Theory]
    [InlineData("""{ "mechanism": { "depth": "2 mm" } }""")]
    [InlineData("""{ "mechanism": { "depth": "2" } }""")]
    [InlineData("""{ "mechanism": { "depth": "70 %" } }""")]
    [InlineData("""{ "mechanism": { "depth": "12..160 needle" } }""")]
    [InlineData("""{ "mechanism": { "depth": "30 kg/m2" } }""")]
    [InlineData("""{ "mechanism": { "depth": "70 %MED" } }""")]
    [InlineData("""{ "mechanism": { "depth": "3 w" } }""")]
    [InlineData("""{ "mechanism": { "depth": "5 %" } }""")]
    public void A_unit_of_the_library_is_in_order(string members) => Samples.AssertNone(Code, members);

    [Fact]
    public void A_unit_that_the_catalogue_names_is_in_order() => Samples.AssertNone(Code, Samples.WithTreatment("""{ "mechanism": { "depth": "2 fingerbreadth" } }""") with
    {
        Words = VocabularyWords.Empty.WithUnit("fingerbreadth", PluralText.Of(new PluralForms { Other = "{n} fingerbreadths" })),
    });

    [Theory]
    [InlineData("few pea", null)]
    [InlineData("3..4 lens", null)]
    [InlineData("~3 lens", null)]
    [InlineData("few lens", "'few lens' cannot be said by the name of its unit in 'es': in 'paquetes de {n} lentillas' the number does not stand before or behind the name.")]
    [InlineData("many box", "'many box' cannot be said by the name of its unit in 'en': in 'box number {n} of them' the number does not stand before or behind the name.")]
    [InlineData("few glass", null)]
    [InlineData("few spoon", "'few spoon' cannot be said by the name of its unit in 'ar': in '{n}' the number does not stand before or behind the name.")]
    public void A_few_of_a_named_unit_need_a_name_that_can_stand_without_its_number(string amount, string? message)
    {
        TreatmentCatalog catalog = Samples.WithTreatment($$"""{ "protocol": { "doses": [{ "name": "Gel", "amount": "{{amount}}" }] } }""") with
        {
            Words = VocabularyWords.Empty
                .WithUnit("pea", PluralText.Of(new PluralForms { One = "{n} pea", Other = "{n} peas" }, new PluralForms { Locale = "ja", Other = "豆粒 {n}" }))
                .WithUnit("lens", PluralText.Of(new PluralForms { One = "{n} lens", Other = "{n} lenses" }, new PluralForms { Locale = "es", One = "{n} lentilla", Other = "paquetes de {n} lentillas" }))
                .WithUnit("box", PluralText.Of(new PluralForms { Other = "box number {n} of them" }))
                .WithUnit("glass", PluralText.Of(new PluralForms { Other = "a glass of {n} drops" }))
                .WithUnit("spoon", PluralText.Of(new PluralForms { One = "{n} spoon", Other = "{n} spoons" }, new PluralForms { Locale = "ar", One = "ملعقة", Two = "ملعقتان", Few = "{n}", Other = "{n} ملعقة" })),
        };
        ContentIssue? found = ContentChecks.Check(catalog).SingleOrDefault(static issue => issue.Code == Code);

        Assert.Equal(message is null ? null : IssueSeverity.Warning, found?.Severity);
        Assert.StartsWith(message ?? "", found?.Message ?? "", StringComparison.Ordinal);
    }

    [Theory]
    // Wrong plurals that would stand on the page unmarked.
    [InlineData(""" "en": { "one": "{n} cap", "other": "{n} caps" }, "es": "{n} tapones" """, "1 cap", "The name of 'cap' lacks the form 'one' in 'es', which '1 cap' needs there: it will be said in en. State the form in words.unit.")]
    [InlineData(""" "en": { "one": "{n} cap", "other": "{n} caps" }, "es": "{n} tapones" """, "2 cap", "")]
    [InlineData(""" "en": { "one": "{n} cap", "other": "{n} caps" }, "es": "{n} tapones" """, "1..2 cap", "")]
    [InlineData(""" "en": { "one": "{n} cap", "other": "{n} caps" }, "ar": { "one": "غطاء", "other": "{n} غطاء" } """, "3..5 cap", "The name of 'cap' lacks the form 'few' in 'ar', which '3..5 cap' needs there: it will be said in en. State the form in words.unit.")]
    [InlineData(""" "en": { "one": "{n} cap", "other": "{n} caps" }, "ar": { "one": "غطاء", "other": "{n} غطاء" } """, "few cap", "The name of 'cap' lacks the form 'few' in 'ar', which 'few cap' needs there: it will be said in en. State the form in words.unit.")]
    [InlineData(""" "en": { "one": "{n} cap", "other": "{n} caps" }, "pl": { "one": "{n} x", "other": "{n} y" }, "cs": { "one": "{n} x", "other": "{n} y" } """, "3 cap", "The name of 'cap' lacks the form 'few' in 'cs', which '3 cap' needs there: it will be said in en. State the form in words.unit.|The name of 'cap' lacks the form 'few' in 'pl', which '3 cap' needs there: it will be said in en. State the form in words.unit.")]
    [InlineData(""" "es": { "one": "{n} tapón", "other": "{n} tapones" }, "en-GB": { "one": "{n} cap", "few": "{n} caps", "other": "{n} caps" } """, "1000000 cap", "")]
    [InlineData(""" "en": { "two": "{n} cap", "other": "{n} caps" } """, "1 cap", "The name of 'cap' lacks the form 'one' in 'en', which '1 cap' needs there: it will be said by the bare word. State the form in words.unit.")]
    [InlineData(""" "es": "{n} tapones" """, "1 cap", "The name of 'cap' lacks the form 'one' in 'es', which '1 cap' needs there: it will be said by the bare word. State the form in words.unit.")]
    [InlineData(""" "en": { "two": "{n} cap", "other": "{n} caps" }, "pl": { "one": "{n} x", "other": "{n} y" } """, "1 cap", "The name of 'cap' lacks the form 'one' in 'en', which '1 cap' needs there: it will be said by the bare word. State the form in words.unit.")]
    // A word in the place of a number is for that number alone.
    [InlineData(""" "fr": { "one": "un bouchon", "other": "{n} bouchons" } """, "1 cap", "")]
    [InlineData(""" "fr": { "one": "un bouchon", "other": "{n} bouchons" } """, "0..1 cap", "")]
    [InlineData(""" "fr": { "one": "un bouchon", "other": "{n} bouchons" } """, "0.5 cap", "'0.5 cap' cannot be said by the name of its unit in 'fr': 'un bouchon' would lose the number. Put {n} there, in words.unit.")]
    [InlineData(""" "en": { "one": "a cap", "other": "caps" } """, "2..3 cap", "'2..3 cap' cannot be said by the name of its unit in 'en': 'caps' would lose the number. Put {n} there, in words.unit.")]
    // One form may be for all numbers, or the only one that somebody thought of.
    [InlineData(""" "en": "{n} packs", "es": "{n} paquetes" """, "1 cap", "'1 cap' will be said in 'en' with '{n} packs', the one form of the name for all numbers: state the form 'one' as well in words.unit, be it the same.|'1 cap' will be said in 'es' with '{n} paquetes', the one form of the name for all numbers: state the form 'one' as well in words.unit, be it the same.")]
    [InlineData(""" "en": "{n} packs", "es": "{n} paquetes" """, "2 cap", "")]
    [InlineData(""" "en": { "one": "{n} rpm", "other": "{n} rpm" }, "es": "{n} r. p. m.", "ar": "{n} د/د" """, "1..3 cap", "")]
    [InlineData(""" "en": { "one": "{n} rpm", "other": "{n} rpm" }, "es": "{n} r. p. m.", "ar": "{n} د/د" """, "1 cap", "")]
    [InlineData(""" "und": "{n} IU" """, "1 cap", "")]
    [InlineData(""" "ja": "キャップ{n}杯" """, "1 cap", "")]
    public void The_name_of_a_unit_has_the_form_that_each_number_needs(string name, string amount, string messages)
    {
        TreatmentCatalog catalog = Samples.WithTreatment($$"""{ "protocol": { "doses": [{ "name": "Gel", "amount": "{{amount}}" }] } }""") with
        {
            Words = Samples.WithCatalog($$$"""{ "words": { "unit": { "cap": { {{{name}}} } } } }""").Words,
        };
        ContentIssue[] found = [.. ContentChecks.Check(catalog).Where(static issue => issue.Code == Code)];

        Assert.All(found, static issue => Assert.Equal((IssueSeverity.Warning, "$.treatments[0].protocol.doses[0].amount"), (issue.Severity, issue.Path)));
        Assert.Equal(messages, string.Join('|', found.Select(static issue => issue.Message).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("""{ "mechanism": { "depth": "1 session" } }""", IssueSeverity.Information)]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "topic": "sun", "timing": { "after": "1 session" } }] }""", IssueSeverity.Warning)]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "topic": "sun", "timing": { "after": "2 session" } }] }""", null)]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "topic": "sun", "timing": { "after": "few session" } }] }""", null)]
    [InlineData("""{ "mechanism": { "depth": "1 mm" } }""", null)]
    public void What_the_library_counts_is_asked_for_too_where_the_catalogue_names_it(string members, IssueSeverity? severity)
    {
        TreatmentCatalog catalog = Samples.WithTreatment(members) with { Words = VocabularyWords.Empty.WithUnit("session", PluralText.Of(new PluralForms { Locale = "en", One = "{n} visit", Other = "{n} visits" }, new PluralForms { Locale = "es", Other = "{n} visitas" })) };

        Assert.Equal(severity, ContentChecks.Check(catalog).SingleOrDefault(static issue => issue.Code == Code)?.Severity);
    }

    [Fact]
    public void Of_a_planned_language_a_form_that_is_missing_is_information()
    {
        TreatmentCatalog catalog = Samples.WithTreatment("""{ "protocol": { "doses": [{ "name": "Gel", "amount": "1 cap" }] } }""") with
        {
            Words = Samples.WithCatalog("""{ "words": { "unit": { "cap": { "en": { "one": "{n} cap", "other": "{n} caps" }, "es": "{n} tapones" } } } }""").Words,
            Checks = CheckSettings.Empty.WithPlanned("es"),
        };

        Assert.Equal(IssueSeverity.Information, ContentChecks.Check(catalog).Single(static issue => issue.Code == Code).Severity);
    }

    // Else the rule would ask for a name that only one language needs.
    [Fact]
    public void Every_language_of_the_library_names_the_same_units() => Assert.Equal(Units("en"), Units("es"));

    private static IEnumerable<string> Units(string locale) => PhraseBook.For(LocaleTag.Parse(locale))!.Keys
        .Where(key => key.StartsWith("unit.", StringComparison.Ordinal) || (key.StartsWith("noun.", StringComparison.Ordinal) && key.EndsWith(".other", StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal);
}

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

    // Else the rule would ask for a name that only one language needs.
    [Fact]
    public void Every_language_of_the_library_names_the_same_units() => Assert.Equal(Units("en"), Units("es"));

    private static IEnumerable<string> Units(string locale) => PhraseBook.For(LocaleTag.Parse(locale))!.Keys
        .Where(key => key.StartsWith("unit.", StringComparison.Ordinal) || (key.StartsWith("noun.", StringComparison.Ordinal) && key.EndsWith(".other", StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal);
}

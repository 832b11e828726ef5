using System.Runtime.CompilerServices;
using TreatmentContent.Checks;

namespace TreatmentContent.Tests.Checks;

public sealed class PromiseTests
{
    private const string Code = "TC1003";

    [Theory]
    [InlineData("""{ "summary": "It has no side effects." }""", "summary", "'no side effects' promises what no treatment can")]
    [InlineData("""{ "summary": { "und": "Needling", "es": "Es un tratamiento 100% seguro y rápido." } }""", "summary.es", "'100 % seguro'")]
    [InlineData("""{ "summary": { "en": "Fine.", "es-US": "Sin riesgos." } }""", "summary['es-US']", "'sin riesgos'")]
    [InlineData("""{ "summary": { "en": "Fine.", "de": "Die Behandlung ist völlig schmerzfrei." } }""", "summary.de", "'völlig schmerzfrei'")]
    [InlineData("""{ "summary": { "en": "Fine.", "fr": "Un soin sans aucun risque." } }""", "summary.fr", "'sans aucun risque'")]
    [InlineData("""{ "summary": { "en": "Fine.", "pt": "Resultados garantidos!" } }""", "summary.pt", "'resultados garantidos'")]
    [InlineData("""{ "summary": { "en": "Fine.", "ar": "هذا العلاج بدون آثار جانبية." } }""", "summary.ar", "'بدون آثار جانبية'")]
    [InlineData("""{ "summary": "Completely\n\nSAFE. It is risk-free." }""", "summary", "'risk free'")]
    [InlineData("""{ "sections": [{ "heading": "Safety", "text": "You cannot feel it. Results are guaranteed." }] }""", "sections[0].text", "'results are guaranteed'")]
    [InlineData("""{ "keyPoints": ["Fast", "Painless for everyone"] }""", "keyPoints[1]", "'painless for everyone'")]
    [InlineData("""{ "faqs": [{ "question": "Is it safe?", "answer": "It is 100 % safe." }] }""", "faqs[0].answer", "'100 % safe'")]
    [InlineData("""{ "summary": "No surgery, no needles, 100 % safe." }""", "summary", "'100 % safe'")]
    [InlineData("""{ "summary": "Don't worry, it is 100% safe." }""", "summary", "'100 % safe'")]
    [InlineData("""{ "summary": { "en": "Fine.", "es": "No duele y es 100 % segura." } }""", "summary.es", "'100 % segura'")]
    [InlineData("""{ "results": { "isGuaranteed": true } }""", "results.isGuaranteed", "'isGuaranteed' promises")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["scarring"], "frequency": "none" }] } }""", "risks.sideEffects[0].frequency", "'none' without a source promises")]
    [InlineData("""{ "risks": { "complications": [{ "effects": ["scarring"], "frequency": "0 %" }] } }""", "risks.complications[0].frequency", "'0 %' without a source promises")]
    [InlineData("""{ "risks": { "complications": [{ "effects": ["scarring"], "frequency": "0/250" }] } }""", "risks.complications[0].frequency", "'0/250' without a source")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "recurrence", "frequency": "none, 0 %" }] } }""", "results.outcomes[0].frequency", "'none, 0 %' without a source")]
    public void A_promise_is_found_in_every_language_that_has_a_list(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "summary": "No treatment is 100 % safe." }""")]
    [InlineData("""{ "summary": "Results are not guaranteed, and it is never completely painless." }""")]
    [InlineData("""{ "summary": "It isn't without any risk." }""")]
    [InlineData("""{ "summary": { "en": "Fine.", "es": "Ningún tratamiento es 100 % seguro. El resultado no está garantizado." } }""")]
    [InlineData("""{ "summary": { "en": "Fine.", "de": "Keine Behandlung ist ohne Risiko." } }""")]
    [InlineData("""{ "summary": { "en": "Fine.", "fr": "Ce soin n'est pas sans risque." } }""")]
    [InlineData("""{ "summary": { "ja": "100 % safe" } }""")]
    [InlineData("""{ "summary": { "und": "100 % safe" } }""")]
    [InlineData("""{ "summary": "There were no side. Effects follow." }""")]
    [InlineData("""{ "faqs": [{ "question": "Has it no side effects?", "answer": "It has some." }] }""")]
    [InlineData("""{ "faqs": [{ "question": "It is 100 % safe", "isMyth": true, "answer": "Nothing is." }] }""")]
    [InlineData("""{ "results": { "isGuaranteed": false } }""")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["scarring"], "frequency": "none", "basis": { "citations": ["aust-2008"] } }] } }""")]
    [InlineData("""{ "risks": { "complications": [{ "effects": ["scarring"], "frequency": "0 %", "basis": { "isOwnFigure": true } }] } }""")]
    [InlineData("""{ "risks": { "complications": [{ "effects": ["scarring"], "frequency": "~0 %" }] } }""")]
    [InlineData("""{ "risks": { "complications": [{ "effects": ["scarring"], "frequency": "0..1 %" }] } }""")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "cure", "frequency": "none" }, { "kind": "success", "frequency": "0 %" }] } }""")]
    public void What_is_asked_taken_back_or_sourced_is_no_promise(string members) => Samples.AssertNone(Code, members);

    [Theory]
    [InlineData("ar")]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("pt")]
    public void Every_phrase_of_a_list_is_found_as_it_stands_there(string language)
    {
        string file = Path.Combine(Folder(), "..", "..", "..", "..", "..", "src", "TreatmentContent", "Checks", "Texts", $"promises.{language}.txt");
        string[] phrases = [.. File.ReadLines(file).Where(line => line.Length > 0 && line[0] is not ('#' or '!' or '&'))];

        Assert.True(phrases.Length > 30);
        Assert.Equal(phrases.Length, phrases.Distinct().Count());
        Assert.All(phrases, phrase => Assert.Equal(phrase, Promises.In(language)!.Find(phrase.ToUpperInvariant() + ".")));
    }

    [Fact]
    public void The_title_of_a_source_is_its_own() => Samples.AssertNone(Code, Samples.WithCatalog("""{ "citations": [{ "id": "aust-2008", "title": "Guaranteed results: a study" }] }"""));

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

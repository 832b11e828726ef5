using TreatmentContent.Contract;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Contract;

public sealed class NewIdsTests
{
    [Theory]
    [InlineData("Firmer skin", "firmer-skin")]
    [InlineData("  ¿Cuánto dura la sesión?", "cuanto-dura-la-sesion")]
    [InlineData("Don't smoke", "dont-smoke")]
    [InlineData("L’aiguille", "laiguille")]
    [InlineData("3 to 6 sessions", "3-to-6-sessions")]
    [InlineData("No alcohol, no sauna and no sport on the day of the treatment", "no-alcohol-no-sauna-and-no-sport-on-the")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitän", "donaudampfschifffahrtsgesellschaftskapit")]
    [InlineData("24", "text-c2356069e9d1")]
    [InlineData("إبر دقيقة", null)]
    [InlineData("Constructor", null)]
    public void An_id_is_made_of_the_first_words(string text, string? id) => Assert.Equal(id ?? $"text-{SourceHash.Of(text)}", ItemSlug.Of(text));

    [Fact]
    public void Every_item_with_a_text_gets_an_id_that_it_has_alone()
    {
        var peel = new Treatment
        {
            Id = "peel",
            Name = "Peel",
            KeyPoints = ["Short"],
            AlsoKnownAs = [new() { Name = "Facial peel" }],
            Benefits = [new() { Title = "Soft skin" }, new() { Id = "soft-skin", Title = "Softer" }, new() { Title = LocalizedText.Of(("es", "Suave"), ("en", "Soft skin")) }],
            Sections = [new() { Heading = "History", Text = "Long." }],
            Protocol = new() { Phases = [new() { Name = "First phase", Steps = [new() { Text = "Cleanse" }] }] },
        };

        Treatment named = TranslationKeys.WithIds(peel, "en");

        Assert.Equal(
            [
                "name", "alsoKnownAs[0].name", "keyPoints[0]", "benefits[soft-skin-2].title", "benefits[soft-skin].title", "benefits[soft-skin-3].title",
                "protocol.phases[first-phase].name", "protocol.phases[first-phase].steps[cleanse].text", "sections[history].heading", "sections[history].text",
            ],
            ContentTexts.Of(named).Select(entry => entry.Key));
        Assert.Same(named, TranslationKeys.WithIds(named, "en"));
    }
}

using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Contract;

public sealed class ContentTextsTests
{
    private static readonly Treatment Peel = new()
    {
        Id = "peel",
        Name = "Peel",
        Slug = "peel",
        KeyPoints = ["Short", "Mild"],
        AlsoKnownAs = [new() { Name = "Facial peel" }],
        Benefits = [new() { Id = "soft", Title = "Soft", Note = "At once" }, new() { Title = "Bright" }],
        Variants = [new() { Id = "2", Name = "Second" }, new() { Id = "deep", Name = "Deep" }, new() { Id = "deep", Name = "Deeper" }],
        Protocol = new() { Phases = [new() { Name = "First", Steps = [new() { Id = "clean", Text = "Cleanse" }] }] },
        Risks = new() { WarningSigns = [new() { Id = "fever", Signs = [BodilyEffect.Fever], Action = CareAction.CallClinic, Text = "Fever" }] },
        Aftercare = [new() { Polarity = Polarity.Do, Text = "Rest", Reason = new() { Text = "It heals" } }],
    };

    [Fact]
    public void A_key_names_members_and_ids_and_a_position_where_there_is_no_id_of_its_own() => Assert.Equal(
        [
            "name", "slug", "alsoKnownAs[0].name", "keyPoints[0]", "keyPoints[1]", "benefits[soft].title", "benefits[soft].note", "benefits[1].title",
            "variants[0].name", "variants[1].name", "variants[2].name", "protocol.phases[0].name", "protocol.phases[0].steps[clean].text",
            "aftercare[0].text", "aftercare[0].reason.text", "risks.warningSigns[fever].text",
        ],
        ContentTexts.Of(Peel).Select(entry => entry.Key));

    [Fact]
    public void An_entry_says_what_it_is()
    {
        Dictionary<string, TextEntry> entries = ContentTexts.Of(Peel).ToDictionary(entry => entry.Key);
        Assert.Equal(["risks.warningSigns", "aftercare", "aftercare"], entries.Values.Where(entry => entry.IsSafetyCritical).OrderByDescending(entry => entry.SafetyPart).Select(entry => entry.SafetyPart));
        Assert.Equal("slug", Assert.Single(entries.Values, entry => entry.IsAddress).Key);
        Assert.False(entries["benefits[soft].title"].HasPosition);
        Assert.True(entries["protocol.phases[0].steps[clean].text"].HasPosition);
        Assert.Equal("protocol.phases[].steps[].text", entries["protocol.phases[0].steps[clean].text"].Pattern);
        Assert.Equal([(null, 0), ("clean", 0)], entries["protocol.phases[0].steps[clean].text"].Items);
        Assert.Equal("$.benefits[0].title", entries["benefits[soft].title"].Path);
    }

    [Fact]
    public void The_names_of_a_catalogues_own_words_are_texts()
    {
        VocabularyWords words = VocabularyWords.Empty.WithName("trait", "wantsMore", "people who want more").WithName("trait", "a.b", "odd")
            .WithUnit("shade", PluralText.Of(new PluralForms { Other = "{n} shades" }));
        TreatmentCatalog catalog = new() { FormatVersion = "1.0", SourceLocale = "en", Treatments = [Peel], Words = words };
        TextEntry[] entries = [.. ContentTexts.Of(catalog)];
        Assert.Contains(entries, entry => entry.Key == "treatments[peel].risks.warningSigns[fever].text" && entry.IsSafetyCritical);
        Assert.Equal(["words.trait['a.b']", "words.trait.wantsMore", "words.unit.shade"], entries[^3..].Select(entry => entry.Key));
        Assert.Equal(["$.words.trait['a.b']", "$.words.trait.wantsMore", "$.words.unit.shade"], entries[^3..].Select(entry => entry.Path));
        Assert.Equal("odd", entries[^3].Text);
        Assert.Null(entries[^1].Text);

        PluralText name = PluralText.Of(new PluralForms { Other = "{n} tones" });
        TreatmentCatalog changed = ContentTexts.Replace(catalog, [new(entries[^3], LocalizedText.Of(("en", "even"))), new(entries[^1], name)]);
        Assert.Equal(catalog.Words.WithName("trait", "a.b", LocalizedText.Of(("en", "even"))).WithUnit("shade", name), changed.Words);
    }

    [Fact]
    public void Texts_are_replaced_and_nothing_else_is_made_anew()
    {
        Dictionary<string, TextEntry> entries = ContentTexts.Of(Peel).ToDictionary(entry => entry.Key);
        Treatment changed = ContentTexts.Replace(Peel, ((string, LocalizedText)[])[("keyPoints[1]", "Gentle"), ("protocol.phases[0].steps[clean].text", "Wash"), ("benefits[1].title", "Clear")]
            is var texts ? texts.Select(text => new KeyValuePair<TextEntry, object>(entries[text.Item1], text.Item2)) : []);
        Assert.Equal(
            Peel with
            {
                KeyPoints = ["Short", "Gentle"],
                Benefits = [Peel.Benefits[0], Peel.Benefits[1] with { Title = "Clear" }],
                Protocol = Peel.Protocol with { Phases = [Peel.Protocol.Phases[0] with { Steps = [Peel.Protocol.Phases[0].Steps[0] with { Text = "Wash" }] }] },
            },
            changed);
        Assert.Same(Peel.Benefits[0], changed.Benefits[0]);
        Assert.Same(Peel.Risks, changed.Risks);
        Assert.Same(Peel, ContentTexts.Replace(Peel, []));
    }
}

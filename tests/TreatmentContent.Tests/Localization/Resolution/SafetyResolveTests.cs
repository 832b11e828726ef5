using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Localization;

/// <summary>Which text answers where safety depends on it, beside the one that answers elsewhere.</summary>
public sealed class SafetyResolveTests
{
    private const string Present = "8bd890ebff7e";
    private const string Older = "0a1b2c3d4e5f";
    private const string Source = "Fine needles refresh the skin.";

    private static readonly LocaleOptions Reviewed = new() { RequireReviewedSafety = true };

    // The translation's tag, state and hash; elsewhere, for safety, and for safety where a review is required.
    [Theory]
    [InlineData("es", TextState.Translated, Present, ResolutionReason.Exact, ResolutionReason.Exact, ResolutionReason.UnreviewedReplaced)]
    [InlineData("es", TextState.Reviewed, Present, ResolutionReason.Exact, ResolutionReason.Exact, ResolutionReason.Exact)]
    [InlineData("es", TextState.Translated, null, ResolutionReason.Exact, ResolutionReason.Exact, ResolutionReason.UnreviewedReplaced)]
    [InlineData("es", TextState.Reviewed, null, ResolutionReason.Exact, ResolutionReason.Exact, ResolutionReason.UnreviewedReplaced)]
    [InlineData("es", TextState.Translated, Older, ResolutionReason.Exact, ResolutionReason.StaleReplaced, ResolutionReason.StaleReplaced)]
    [InlineData("es", TextState.Reviewed, Older, ResolutionReason.Exact, ResolutionReason.StaleReplaced, ResolutionReason.StaleReplaced)]
    [InlineData("es", TextState.Draft, Present, ResolutionReason.Exact, ResolutionReason.UnreviewedReplaced, ResolutionReason.UnreviewedReplaced)]
    [InlineData("es", TextState.Machine, Present, ResolutionReason.Exact, ResolutionReason.UnreviewedReplaced, ResolutionReason.UnreviewedReplaced)]
    [InlineData("es", TextState.Machine, null, ResolutionReason.Exact, ResolutionReason.UnreviewedReplaced, ResolutionReason.UnreviewedReplaced)]
    [InlineData("es", TextState.Machine, Older, ResolutionReason.Exact, ResolutionReason.StaleReplaced, ResolutionReason.StaleReplaced)]
    [InlineData("es-419", TextState.Translated, Present, ResolutionReason.Regional, ResolutionReason.Regional, ResolutionReason.UnreviewedReplaced)]
    [InlineData("es-419", TextState.Draft, Present, ResolutionReason.Regional, ResolutionReason.UnreviewedReplaced, ResolutionReason.UnreviewedReplaced)]
    [InlineData("und", TextState.Translated, null, ResolutionReason.Neutral, ResolutionReason.Neutral, ResolutionReason.UnreviewedReplaced)]
    [InlineData("fr", TextState.Reviewed, Present, ResolutionReason.Source, ResolutionReason.Source, ResolutionReason.Source)]
    public void A_translation_below_the_rule_gives_way_to_the_source(string tag, TextState state, string? hash, ResolutionReason elsewhere, ResolutionReason safety, ResolutionReason reviewed)
    {
        LocalizedText text = LocalizedText.Of(("en", Source), (LocaleTag.Parse(tag), new LocalText("Agujas finas.", state, hash)));

        AssertAnswers(text, ContentLocaleTests.Make("es", "es", "en"), elsewhere);
        AssertAnswers(text, ContentLocaleTests.Make("es", "es", "en").ForSafety, safety);
        AssertAnswers(text, ContentLocaleTests.Make("es", "es", "en", options: Reviewed).ForSafety, reviewed);
    }

    [Fact]
    public void Elsewhere_a_text_that_is_out_of_date_is_shown_and_says_so()
    {
        LocalizedText text = LocalizedText.Of(("en", Source), ("es", new LocalText("Agujas finas.", sourceHash: Older)));

        Assert.True(ContentLocaleTests.Make("es", "es", "en").Resolve(text).IsStale);
        Assert.False(ContentLocaleTests.Make("es", "es", "en").ForSafety.Resolve(text).IsStale);
    }

    [Fact]
    public void The_source_text_is_shown_in_whatever_state_it_is()
    {
        LocalizedText text = LocalizedText.Of(("en", new LocalText(Source, TextState.Draft, Older)));

        Assert.Equal(ResolutionReason.Exact, ContentLocaleTests.Make("en", "en", "en", options: Reviewed).ForSafety.Resolve(text).Reason);
        Assert.Equal(ResolutionReason.Source, ContentLocaleTests.Make("es", "es", "en", options: Reviewed).ForSafety.Resolve(text).Reason);
    }

    [Fact]
    public void A_draft_without_a_source_text_is_better_than_nothing()
    {
        LocalizedText text = LocalizedText.Of(("es", new LocalText("Agujas finas.", TextState.Draft)));

        Assert.Equal(("Agujas finas.", ResolutionReason.Exact), (ContentLocaleTests.Make("es", "es", "en").ForSafety.Resolve(text).Text, ContentLocaleTests.Make("es", "es", "en").ForSafety.Resolve(text).Reason));
        Assert.Equal(ResolutionReason.Missing, ContentLocaleTests.Make("de", "de", "en").ForSafety.Resolve(text).Reason);
    }

    [Fact]
    public void The_source_text_of_another_region_is_not_foreign()
    {
        LocalizedText text = LocalizedText.Of(("en", Source), ("en-GB", new LocalText("Fine needles.", TextState.Draft)));
        ResolvedText resolved = ContentLocaleTests.Make("en-GB", "en-GB", "en").ForSafety.Resolve(text);

        Assert.Equal((Source, ResolutionReason.Regional, false), (resolved.Text, resolved.Reason, resolved.IsForeign));
    }

    [Fact]
    public void No_related_language_answers_for_safety_neither_for_a_text_nor_for_the_page()
    {
        LocalizedText text = LocalizedText.Of(("en", Source), ("de", "Feine Nadeln."), ("fr", "Aiguilles fines."));
        ContentLocale swiss = ContentLocaleTests.Make("gsw", "gsw", "en", options: new LocaleOptions { Mode = MatchMode.Related });
        var map = new LocaleOptions { FallbackMap = new Dictionary<LocaleTag, LocaleTag> { ["ht"] = "fr" } };
        ContentLocale haitian = ContentLocaleTests.Make("ht-HT", "fr", "en", options: map);

        Assert.Equal(("Feine Nadeln.", ResolutionReason.Related), (swiss.Resolve(text).Text, swiss.Resolve(text).Reason));
        Assert.Equal((Source, ResolutionReason.Source), (swiss.ForSafety.Resolve(text).Text, swiss.ForSafety.Resolve(text).Reason));
        Assert.Equal(("Aiguilles fines.", ResolutionReason.Exact), (haitian.Resolve(text).Text, haitian.Resolve(text).Reason));
        Assert.Equal((Source, ResolutionReason.Source), (haitian.ForSafety.Resolve(text).Text, haitian.ForSafety.Resolve(text).Reason));
        Assert.Equal(("30 minutes", "en", ResolutionReason.Source), Said(haitian.ForSafety.Say(ClinicalDuration.Minutes(30))));
        Assert.Equal("fr", haitian.ForSafety.Tag.Value);
    }

    [Fact]
    public void The_strict_view_is_one_of_the_same_page()
    {
        ContentLocale page = ContentLocaleTests.Make("es-US", "es-US", "en");

        Assert.Same(page.ForSafety, page.ForSafety);
        Assert.Same(page.ForSafety, page.ForSafety.ForSafety);
        Assert.True(page.ForSafety.IsForSafety);
        Assert.False(page.IsForSafety);
        Assert.Equal((page.Tag, page.Source, page.Reason, page.Direction), (page.ForSafety.Tag, page.ForSafety.Source, page.ForSafety.Reason, page.ForSafety.Direction));
        Assert.Same(page.For("Face").ForSafety, page.ForSafety.For("Face"));
    }

    [Fact]
    public void A_phrase_that_is_no_finished_translation_is_not_used()
    {
        ContentLocale german = WithGerman("about [draft] = etwa {value}\nbound.atLeast = mindestens {value}\nbound.atMost [machine] = bis zu {value}\npage.dose [draft] = Dosis\npage.risk = Risiko");

        Assert.Equal(("etwa 30 Minuten", "de", ResolutionReason.Exact), Said(german.Say(ClinicalDuration.Parse("~30 min"))));
        Assert.Equal(("about 30 minutes", "en", ResolutionReason.UnreviewedReplaced), Said(german.ForSafety.Say(ClinicalDuration.Parse("~30 min"))));
        Assert.Equal(("up to 30 minutes", "en", ResolutionReason.UnreviewedReplaced), Said(german.ForSafety.Say(ClinicalDuration.Parse("<=30 min"))));
        Assert.Equal(("mindestens 30 Minuten", "de", ResolutionReason.Exact), Said(german.ForSafety.Say(ClinicalDuration.Parse(">=30 min"))));
        Assert.Equal(("30 Minuten", "de", ResolutionReason.Exact), Said(german.ForSafety.Say(ClinicalDuration.Minutes(30))));
        Assert.Equal("Dosis", german.PhraseOfPage("dose").Text);
        Assert.Equal(("Dose", "en", ResolutionReason.UnreviewedReplaced), Said(german.ForSafety.PhraseOfPage("dose")));
        Assert.Equal("Risiko", german.ForSafety.PhraseOfPage("risk").Text);
    }

    [Fact]
    public void A_value_within_a_phrase_that_is_not_used_is_said_with_it()
    {
        ContentLocale german = WithGerman("page.warning.within [draft] = {action} binnen {value}");
        ContentLocale safety = german.ForSafety;
        var action = new ResolvedText("call", "en", TextDirection.LeftToRight, ResolutionReason.UnreviewedReplaced);

        Assert.Equal(("call within 30 minutes", "en", ResolutionReason.UnreviewedReplaced), Said(safety.Fill("page.warning.within", "action", action, "value", safety.Say(ClinicalDuration.Minutes(30))).GetValueOrDefault()));
    }

    [Fact]
    public void Drafts_of_the_source_language_itself_are_said_for_there_is_nothing_else()
    {
        ContentLocale german = WithGerman("about [draft] = etwa {value}", source: "de");
        ContentLocale austrian = WithGerman("about [draft] = etwa {value}", source: "de", page: "de-AT");

        Assert.Equal(("etwa 3", "de", ResolutionReason.Exact), Said(german.ForSafety.Say(new Amount(3).AsAbout())));
        Assert.Equal(("etwa 3", "de-AT", ResolutionReason.Exact), Said(austrian.ForSafety.Say(new Amount(3).AsAbout())));
    }

    [Theory]
    [InlineData("de", "ar", ">=6 mo", "6 أشهر على الأقل")]
    [InlineData("de", "ar", "6 mo", "6 أشهر")]
    [InlineData("pt-BR", "pt-PT", ">=6 mo", "pelo menos 6 meses")]
    [InlineData("zh", "fr", "~30 min", "30 minutes environ")]
    public void A_draft_is_not_replaced_by_a_draft_of_the_source_language(string source, string page, string duration, string said)
    {
        ContentLocale safety = ContentLocaleTests.Make(page, page, source).ForSafety;

        Assert.Equal((said, page, ResolutionReason.Exact), Said(safety.Say(ClinicalDuration.Parse(duration))));
        Assert.Equal((page, ResolutionReason.Exact), (safety.PhraseOfPage("section.benefits").Locale.Value, safety.PhraseOfPage("section.benefits").Reason));
        Assert.Equal((page, ResolutionReason.Exact), (safety.Say<BodyArea>(BodyArea.Face).Locale.Value, safety.Say<BodyArea>(BodyArea.Face).Reason));
    }

    [Fact]
    public void A_draft_still_gives_way_to_what_the_source_language_has_finished()
    {
        // The others are the package's drafts.
        LocaleData german = LocaleData.BuiltIn.With(LocalePack.Parse("de", "about = etwa {value}\npage.dose = Dosis\npage.warning.within = {action} binnen {value}"));
        ContentLocale safety = ContentLocaleTests.Make("ar", "ar", "de", options: new LocaleOptions { Data = german }).ForSafety;

        Assert.Equal(("etwa 30 Minuten", "de", ResolutionReason.UnreviewedReplaced), Said(safety.Say(ClinicalDuration.Parse("~30 min"))));
        Assert.Equal(("Dosis", "de", ResolutionReason.UnreviewedReplaced), Said(safety.PhraseOfPage("dose")));
        Assert.Equal(("6 أشهر على الأقل", "ar", ResolutionReason.Exact), Said(safety.Say(ClinicalDuration.Parse(">=6 mo"))));

        // Values in the page's language do not bring a draft back: the finished phrase stands around them, marked.
        ResolvedText call = new("اتصل", "ar", TextDirection.RightToLeft, ResolutionReason.Exact);
        Assert.Null(safety.Fill("page.warning.within", "action", call, "value", call));
        Assert.Equal(("de", ResolutionReason.UnreviewedReplaced), (safety.FillMixed("page.warning.within", "action", call, "value", call)?.Locale.Value, safety.FillMixed("page.warning.within", "action", call, "value", call)?.Reason));
    }

    // The package has no Dutch phrases: what the pack leaves out is said as without it.
    [Theory]
    [InlineData("ar", "about = ongeveer {value}", "nl: ongeveer 30 minuten")]
    [InlineData("ar", "about [draft] = ongeveer {value}", "en: about 30 minutes")]
    [InlineData("ar", "bound.atLeast = minstens {value}", "en: about 30 minutes")]
    [InlineData("de", "about = ongeveer {value}", "nl: ongeveer 30 minuten")]
    public void Where_a_host_has_a_few_phrases_of_the_source_language_English_stands_for_the_others_and_no_draft(string page, string pack, string said)
    {
        LocaleData dutch = LocaleData.BuiltIn.With(LocalePack.Parse("nl", pack));
        ContentLocale safety = ContentLocaleTests.Make(page, page, "nl", options: new LocaleOptions { Data = dutch }).ForSafety;
        ContentLocale without = ContentLocaleTests.Make(page, page, "nl").ForSafety;
        ResolvedText duration = safety.Say(ClinicalDuration.Parse("~30 min"));

        Assert.Equal((said, ResolutionReason.UnreviewedReplaced), ($"{duration.Locale}: {duration.Text}", duration.Reason));
        Assert.Equal(("Dose", "en", ResolutionReason.UnreviewedReplaced), Said(safety.PhraseOfPage("dose")));
        Assert.Equal(Said(without.PhraseOfPage("dose")), Said(safety.PhraseOfPage("dose")));
        Assert.Equal(("en", "face"), (safety.Say<BodyArea>(BodyArea.Face).Locale.Value, safety.Say<BodyArea>(BodyArea.Face).Text));
    }

    [Theory]
    [InlineData("nl", "nl", ResolutionReason.NoLocaleData)]
    [InlineData("nl-BE", "nl", ResolutionReason.NoLocaleData)]
    [InlineData("ht", "nl", ResolutionReason.NoLocaleData)]
    public void What_a_pack_leaves_out_is_said_in_English_in_both_views(string page, string source, ResolutionReason reason)
    {
        var options = new LocaleOptions { Data = LocaleData.BuiltIn.With(LocalePack.Parse("nl", "about [draft] = ongeveer {value}")).With(LocalePack.Parse("ht", "page.section.benefits = Byenfè")) };
        ContentLocale ordinary = ContentLocaleTests.Make(page, page, source, options: options);

        Assert.All([ordinary, ordinary.ForSafety], view =>
        {
            Assert.Equal(("Dose", "en", reason), Said(view.PhraseOfPage("dose")));
            Assert.Equal("nl", view.Say(ClinicalDuration.Parse("~30 min")).Locale.Language);
            Assert.Equal(("up to 30 minutes", "en"), (view.Say(ClinicalDuration.Parse("<=30 min")).Text, view.Say(ClinicalDuration.Parse("<=30 min")).Locale.Value));
        });
    }

    // The package's German and Arabic forms are drafts: another form in their place would be a wrong plural, and unmarked.
    [Theory]
    [InlineData("de", "noun.session.other = {n} Sitzungen", "1", "en: 1 session", "de: 1 Sitzung")]
    [InlineData("de", "noun.session.other = {n} Sitzungen", "3", "de: 3 Sitzungen", "de: 3 Sitzungen")]
    [InlineData("de", "noun.session.one = {n} Sitzung", "1", "de: 1 Sitzung", "de: 1 Sitzung")]
    [InlineData("de", "noun.session.one = {n} Sitzung", "3", "en: 3 sessions", "de: 3 Sitzungen")]
    [InlineData("de", "noun.session.one = {n} Sitzung", "1..3", "en: 1–3 sessions", "de: 1–3 Sitzungen")]
    [InlineData("es", "noun.session.one [draft] = {n} sesión\nnoun.session.other = {n} sesiones", "1", "en: 1 session", "es: 1 sesión")]
    [InlineData("es", "noun.session.one [draft] = {n} sesión\nnoun.session.other = {n} sesiones", ">=2", "es: 2 sesiones o más", "es: 2 sesiones o más")]
    [InlineData("ar", "noun.session.one = جلسة واحدة\nnoun.session.other = {n} جلسة", "1", "ar: جلسة واحدة", "ar: جلسة واحدة")]
    [InlineData("ar", "noun.session.one = جلسة واحدة\nnoun.session.other = {n} جلسة", "2", "en: 2 sessions", "ar: جلستان")]
    [InlineData("ar", "noun.session.one = جلسة واحدة\nnoun.session.other = {n} جلسة", "3", "en: 3 sessions", "ar: 3 جلسات")]
    [InlineData("ar", "noun.session.one = جلسة واحدة\nnoun.session.other = {n} جلسة", "100", "ar: 100 جلسة", "ar: 100 جلسة")]
    // Where no other language has the noun, there is nothing to put in the draft's place.
    [InlineData("es", "noun.cup.one [draft] = {n} taza\nnoun.cup.other = {n} tazas", "1", "es: 1 taza", "es: 1 taza")]
    [InlineData("es", "noun.cup.one = {n} taza(s)\nnoun.cup.other = {n} taza(s)", "1", "es: 1 taza(s)", "es: 1 taza(s)")]
    public void No_form_of_a_noun_stands_in_for_one_that_is_a_draft(string tag, string pack, string count, string strict, string ordinary)
    {
        string noun = pack.Split('.')[1];
        ContentLocale locale = new([tag], [tag], "en", VocabularyWords.Empty, new LocaleOptions { Data = LocaleData.BuiltIn.With(LocalePack.Parse(tag, pack)) });
        Quantity value = new(Amount.Parse(count), noun);

        Assert.Equal((ordinary, ordinary), (Marked(locale.SayCount(value.Amount, noun)), Marked(locale.Say(value))));
        Assert.Equal((strict, strict), (Marked(locale.ForSafety.SayCount(value.Amount, noun)), Marked(locale.ForSafety.Say(value))));
        Assert.Equal(strict == ordinary ? ResolutionReason.Exact : ResolutionReason.UnreviewedReplaced, locale.ForSafety.SayCount(value.Amount, noun).Reason);

        static string Marked(ResolvedText said) => $"{said.Locale}: {said.Text}";
    }

    // A host that counts what its reviewers have to finish counts no phrase that the page's language has not.
    [Fact]
    public void Why_the_source_language_speaks_is_said_of_the_phrase_and_not_of_all_its_phrases()
    {
        LocaleData data = LocaleData.BuiltIn.With(LocalePack.Parse("ht", """
            countsAs = fr
            noun.session.one = {n} seyans
            noun.session.other = {n} seyans
            page.dose = Dòz
            [draft]
            page.section.benefits = Byenfè
            about = anviwon {value}
            few.any = kèk {unit}
            page.warning.within = {action} nan {value}
            """));
        ContentLocale page = new(["ht"], ["ht"], "en", VocabularyWords.Empty, new LocaleOptions { Data = data });
        ContentLocale safety = page.ForSafety;
        ResolvedText call = safety.Resolve(LocalizedText.Of(("ht", "rele"), ("en", "call")));
        ResolvedText untranslated = safety.Resolve("call");

        Assert.Equal(("1 day", "en", ResolutionReason.NoLocaleData), Said(safety.Say(ClinicalDuration.Parse("1 d"))));
        Assert.Equal(("at least 3 sessions", "en", ResolutionReason.NoLocaleData), Said(safety.SayCount(Amount.AtLeast(3), "session")));
        Assert.Equal(("about 3 sessions", "en", ResolutionReason.UnreviewedReplaced), Said(safety.SayCount(new Amount(3).AsAbout(), "session")));
        Assert.Equal(("about 3 days", "en", ResolutionReason.NoLocaleData), Said(safety.Say(ClinicalDuration.Parse("~3 d"))));
        Assert.Equal(("Benefits", "en", ResolutionReason.UnreviewedReplaced), Said(safety.PhraseOfPage("section.benefits")));
        Assert.Equal(("Risks and complications", "en", ResolutionReason.NoLocaleData), Said(safety.PhraseOfPage("section.risks")));
        Assert.Equal(("Dòz", "ht", ResolutionReason.Exact), Said(safety.PhraseOfPage("dose")));
        Assert.Equal(("a few scoops", "en", ResolutionReason.NoLocaleData), Said(safety.Say(Quantity.Parse("few scoops"))));
        Assert.Equal(("a few cm", "en", ResolutionReason.UnreviewedReplaced), Said(safety.Say(Quantity.Parse("few cm"))));
        Assert.Equal(ResolutionReason.UnreviewedReplaced, safety.FillMixed("page.warning.within", "action", call, "value", safety.Say(new Amount(3)))?.Reason);
        Assert.Equal(ResolutionReason.Source, safety.Fill("page.labelled", "label", untranslated, "value", untranslated)?.Reason);
        Assert.Equal(ResolutionReason.NoLocaleData, page.Say(ClinicalDuration.Parse("1 d")).Reason);

        // Where English stands in for a source language without phrases, it is for the same reasons.
        ContentLocale polish = new ContentLocale(["ht"], ["ht"], "pl", VocabularyWords.Empty, new LocaleOptions { Data = data }).ForSafety;
        Assert.Equal(("Benefits", "en", ResolutionReason.UnreviewedReplaced), Said(polish.PhraseOfPage("section.benefits")));
        Assert.Equal(("Risks and complications", "en", ResolutionReason.NoLocaleData), Said(polish.PhraseOfPage("section.risks")));
        Assert.Equal(("1 dzień", "pl", ResolutionReason.NoLocaleData), Said(polish.Say(ClinicalDuration.Parse("1 d"))));

        ContentLocale arabic = ContentLocaleTests.Make("ar", "ar", "de").ForSafety;
        Assert.Equal(("einige scoops", "de", ResolutionReason.NoLocaleData), Said(arabic.Say(Quantity.Parse("few scoops"))));
    }

    [Fact]
    public void A_name_or_unit_of_the_catalogues_own_is_held_to_the_rule()
    {
        VocabularyWords words = VocabularyWords.Empty
            .WithName("trait", "wantsMore", LocalizedText.Of(("en", "people who want more"), ("es", new LocalText("quien quiere más", TextState.Draft))))
            .WithUnit("gadget", PluralText.Of(new PluralForms { Locale = "en", Other = "{n} gadgets" }, new PluralForms { Locale = "es", Other = "{n} aparatos", State = TextState.Machine }))
            .WithUnit("capful", PluralText.Of(new PluralForms { Locale = "en", Other = "{n} capfuls" }, new PluralForms { Locale = "es", Other = "{n} tapones", SourceHash = Older }));
        ContentLocale spanish = ContentLocaleTests.Make("es", "es", "en", words);

        Assert.Equal("quien quiere más", spanish.Say(Open<Trait>.Parse("wantsMore")).Text);
        Assert.Equal(("people who want more", "en", ResolutionReason.UnreviewedReplaced), Said(spanish.ForSafety.Say(Open<Trait>.Parse("wantsMore"))));
        Assert.Equal(("3 aparatos", "es", ResolutionReason.Exact), Said(spanish.Say(Quantity.Parse("3 gadget"))));
        Assert.Equal(("3 gadgets", "en", ResolutionReason.UnreviewedReplaced), Said(spanish.ForSafety.Say(Quantity.Parse("3 gadget"))));
        Assert.Equal(("3 capfuls", "en", ResolutionReason.StaleReplaced), Said(spanish.ForSafety.Say(Quantity.Parse("3 capful"))));
    }

    [Theory]
    [InlineData("3 zap", true)]
    [InlineData("~3..6 zap", true)]
    [InlineData("few zap", true)]
    [InlineData("many session", false)]
    [InlineData("3 zing", false)]
    [InlineData("3 mm", false)]
    public void A_unit_of_the_catalogues_own_that_is_out_of_date_says_so(string quantity, bool isStale)
    {
        VocabularyWords words = VocabularyWords.Empty
            .WithUnit("zap", PluralText.Of(new PluralForms { Locale = "en", Other = "{n} zaps" }, new PluralForms { Locale = "es", Other = "{n} zapes", SourceHash = Older }))
            .WithUnit("session", PluralText.Of(new PluralForms { Locale = "en", Other = "{n} visits" }, new PluralForms { Locale = "es", Other = "{n} visitas", SourceHash = Older }))
            .WithUnit("zing", PluralText.Of(new PluralForms { Locale = "en", Other = "{n} zings" }, new PluralForms { Locale = "es", Other = "{n} zings" }));
        ContentLocale spanish = ContentLocaleTests.Make("es", "es", "en", words);
        Quantity value = Quantity.Parse(quantity);

        Assert.Equal(isStale, spanish.Say(value).IsStale);
        Assert.Equal(isStale, spanish.SayCount(value.Amount, value.Unit).IsStale);
        Assert.Equal(isStale ? ("en", ResolutionReason.StaleReplaced) : default, !isStale ? default : (spanish.ForSafety.Say(value).Locale.Value, spanish.ForSafety.Say(value).Reason));
        Assert.False(spanish.ForSafety.Say(value).IsStale);
        Assert.False(ContentLocaleTests.Make("en", "en", "en", words).Say(value).IsStale);
        Assert.True(spanish.Say(ClinicalDuration.Parse("3 session")).IsStale);
        Assert.False(spanish.Say(ClinicalDuration.Parse("few session")).IsStale);
        Assert.False(spanish.Say(ClinicalDuration.Parse("3 d")).IsStale);
    }

    [Fact]
    public void A_whole_is_out_of_date_with_its_parts_and_says_why_it_is_in_another_language()
    {
        LocalizedText name = LocalizedText.Of(("en", Source), ("es", new LocalText("Agujas finas.", sourceHash: Older)));
        ContentLocale spanish = ContentLocaleTests.Make("es", "es", "en");
        ResolvedText present = spanish.Say<BodyArea>(BodyArea.Face);
        ResolvedText old = spanish.Resolve(name);

        Assert.True(spanish.Fill("page.warning.within", "action", old, "value", present)?.IsStale);
        Assert.True(spanish.Fill("page.warning.within", "action", present, "value", old)?.IsStale);
        Assert.False(spanish.Fill("page.warning.within", "action", present, "value", present)?.IsStale);
        Assert.True(spanish.SayList([present, old])?.IsStale);

        ResolvedText replaced = spanish.ForSafety.Resolve(name);
        Assert.Equal(ResolutionReason.StaleReplaced, spanish.ForSafety.Fill("page.warning.within", "action", replaced, "value", replaced)?.Reason);
        Assert.Equal(ResolutionReason.StaleReplaced, spanish.ForSafety.SayList([replaced, spanish.ForSafety.Resolve("Skin.")])?.Reason);
        Assert.Equal(ResolutionReason.Source, spanish.SayList([spanish.Resolve("Skin."), spanish.Resolve("Face.")])?.Reason);
    }

    [Theory]
    [InlineData(ResolutionReason.Exact, false)]
    [InlineData(ResolutionReason.Neutral, false)]
    [InlineData(ResolutionReason.Regional, false)]
    [InlineData(ResolutionReason.Related, true)]
    [InlineData(ResolutionReason.Source, true)]
    [InlineData(ResolutionReason.StaleReplaced, true)]
    [InlineData(ResolutionReason.UnreviewedReplaced, true)]
    [InlineData(ResolutionReason.NoLocaleData, true)]
    [InlineData(ResolutionReason.Quoted, true)]
    [InlineData(ResolutionReason.Missing, false)]
    public void A_reader_is_told_of_every_text_in_another_language_than_the_page(ResolutionReason reason, bool isForeign) =>
        Assert.Equal(isForeign, new ResolvedText("Face", "en", TextDirection.LeftToRight, reason).IsForeign);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Resolving_allocates_nothing(bool isForSafety)
    {
        LocalizedText text = LocalizedText.Of(("en", Source), ("es", new LocalText("Agujas finas.", sourceHash: Present)), ("ar", "إبر"), ("fr", "Aiguilles."), ("pt", new LocalText("Agulhas.", sourceHash: Older)));
        ContentLocale[] locales = [.. new[] { "en", "es", "es-US", "pt", "de", "ar" }.Select(tag => ContentLocaleTests.Make(tag, tag, "en")).Select(locale => isForSafety ? locale.ForSafety : locale)];
        int length = locales.Sum(locale => locale.Resolve(text).Text.Length);

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (ContentLocale locale in locales)
            length -= locale.Resolve(text).Text.Length;

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, length);
    }

    private static ContentLocale WithGerman(string phrases, string source = "en", string page = "de")
    {
        PhraseBook book = PhraseBook.Of("de", phrases);
        return new(new Visit([LocaleTag.Parse(page)], [LocaleTag.Parse(page)], LocaleTag.Parse(source), VocabularyWords.Empty, LocaleOptions.Default) { PhrasesOf = tag => tag.Language == "de" ? book : PhraseBook.For(tag) }, [LocaleTag.Parse(page)]);
    }

    private static (string, string, ResolutionReason) Said(ResolvedText text) => (text.Text, text.Locale.Value, text.Reason);

    private static void AssertAnswers(LocalizedText text, ContentLocale locale, ResolutionReason reason)
    {
        ResolvedText resolved = locale.Resolve(text);
        Assert.Equal(reason, resolved.Reason);
        Assert.Equal(resolved.IsForeign ? Source : "Agujas finas.", resolved.Text);
        Assert.Equal(resolved.IsForeign ? "en" : text.Tagged.Select(entry => entry.Key.Value).Single(tag => tag != "en"), resolved.Locale.Value);
    }
}

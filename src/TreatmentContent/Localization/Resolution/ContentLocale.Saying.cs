using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Localization;

/// <content>Values in words.</content>
public sealed partial class ContentLocale
{
    /// <summary>What the keys of the pages' phrases begin with.</summary>
    internal const string PrefixOfPage = "page.";

    private delegate bool TrySay<T>(ValueSayer sayer, in T value, out string text);

    /// <summary>Says an amount, such as "at least 3" or "3–6".</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The words, in the page's language or marked as the source language's.</returns>
    public ResolvedText Say(Amount value) => Say(value, static (sayer, in v, out text) => sayer.TrySay(v, out text));

    /// <summary>Says an amount with its unit, such as "12–160 needles".</summary>
    /// <param name="value">The quantity.</param>
    /// <returns>The words, in the page's language or marked as the source language's.</returns>
    public ResolvedText Say(Quantity value) =>
        TrySayIn(value, static (sayer, in v, out text) => sayer.TrySay(v, out text), out ResolvedText said) ? Noted(said, value.Amount, value.Unit) : SayUnnamed(value);

    /// <summary>Says a time, such as "15–30 minutes" or "a few months".</summary>
    /// <param name="value">The time.</param>
    /// <returns>The words, in the page's language or marked as the source language's.</returns>
    public ResolvedText Say(ClinicalDuration value) =>
        Noted(Say(value, static (sayer, in v, out text) => sayer.TrySay(v, out text)), value);

    /// <summary>Says an age, such as "18 years": some languages have another word for it than for a time of that length (Chinese 18岁, not 18年).</summary>
    /// <param name="age">The age, or the ages.</param>
    /// <returns>The words, in the page's language or marked as the source language's.</returns>
    public ResolvedText SayAge(ClinicalDuration age) => Noted(Say(age, static (sayer, in v, out text) => sayer.TrySayAge(v, out text)), age);

    /// <summary>Says how often something is done, such as "twice a week".</summary>
    /// <param name="value">The rate.</param>
    /// <returns>The words, in the page's language or marked as the source language's.</returns>
    public ResolvedText Say(Rate value) =>
        Noted(Say(value, static (sayer, in v, out text) => sayer.TrySay(v, out text)), value.Amount, ValueSayer.NounOfRate);

    /// <summary>Says an amount of money, such as "€250–€400".</summary>
    /// <param name="value">The money.</param>
    /// <returns>The words, in the page's language or marked as the source language's.</returns>
    public ResolvedText Say(Money value) => Say(value, static (sayer, in v, out text) => sayer.TrySay(v, out text));

    /// <summary>Says in how many people something occurs, such as "in many people" or "0.5%".</summary>
    /// <param name="value">The frequency.</param>
    /// <returns>The words, in the page's language or marked as the source language's.</returns>
    public ResolvedText Say(Frequency value) => Say(value, static (sayer, in v, out text) => sayer.TrySay(v, out text));

    /// <summary>Says a date as precisely as it is stated, such as "22 September 2022" or "2022".</summary>
    /// <param name="value">The date.</param>
    /// <returns>The words, in the page's language or marked as the source language's.</returns>
    public ResolvedText Say(PartialDate value) => Say(value, static (sayer, in v, out text) => sayer.TrySay(v, out text));

    /// <summary>Says how many of something there are, such as "3–6 sessions".</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">The counted thing, a word such as <c>session</c> or a unit that the catalogue names.</param>
    /// <returns>The words, in the page's language or marked as the source language's.</returns>
    public ResolvedText SayCount(Amount count, string noun) =>
        TrySayIn((Count: count, Noun: noun), static (sayer, in v, out text) => sayer.TrySayCount(v.Count, v.Noun, out text), out ResolvedText said)
            ? Noted(said, count, noun)
            : SayUnnamed(new Quantity(count, noun));

    /// <summary>Says a word of a vocabulary.</summary>
    /// <typeparam name="TEnum">The vocabulary.</typeparam>
    /// <param name="word">The word; one that the vocabulary does not know is named by the catalogue's <c>words</c>.</param>
    /// <returns>The name that people read; the bare word, in no language, where nobody has named it; empty where nothing is stated.</returns>
    public ResolvedText Say<TEnum>(Open<TEnum> word)
        where TEnum : struct, Enum
    {
        if (visit.Words.TryGetName(Open<TEnum>.Vocabulary, word.Word, out LocalizedText? name))
        {
            return Resolve(name);
        }

        ResolvedText known = Phrase($"{Open<TEnum>.Vocabulary}.{word.Word}");
        return known.IsEmpty && !word.IsUnspecified ? Bare(word.Word) : known;
    }

    /// <summary>Joins texts to a list: "face, neck and hands".</summary>
    /// <param name="items">The items, as other members of this locale gave them; empty ones are left out.</param>
    /// <returns>The list in the language of its items; null where there are none, or where they are in two languages: a list is never mixed.</returns>
    public ResolvedText? SayList(IReadOnlyList<ResolvedText> items) => Join(items, ListKind.And);

    /// <summary>Joins texts to a list of alternatives: "face, neck or hands".</summary>
    /// <param name="items">The items, as other members of this locale gave them; empty ones are left out.</param>
    /// <returns>The list in the language of its items; null where there are none, or where they are in two languages: a list is never mixed.</returns>
    public ResolvedText? SayAlternatives(IReadOnlyList<ResolvedText> items) => Join(items, ListKind.Or);

    /// <summary>Gives a phrase without places, in the page's language, else in the source language, marked.</summary>
    /// <param name="key">The phrase's key, such as <c>section.benefits</c>.</param>
    /// <returns>The phrase; empty where no language has it.</returns>
    internal ResolvedText Phrase(string key)
    {
        foreach (Voice voice in voices)
        {
            if (voice.TryPhrase(key, out Phrase phrase))
            {
                return Phrased(voice, key, voice.Say(phrase.Text));
            }
        }

        return Missing;
    }

    /// <summary>Gives a phrase of the pages, whose keys begin with <see cref="PrefixOfPage"/>.</summary>
    /// <param name="key">The rest of the key, such as <c>section.benefits</c>.</param>
    /// <returns>The phrase; empty where no language has it.</returns>
    internal ResolvedText PhraseOfPage(string key)
    {
        if (phrasesOfPage.TryGetValue(key, out ResolvedText known))
        {
            return known;
        }

        // What is missing is not kept: there is no end of such keys.
        ResolvedText phrase = Phrase(PrefixOfPage + key);
        return phrase.IsEmpty ? phrase : phrasesOfPage.GetOrAdd(key, phrase);
    }

    private static ResolvedText Bare(string text) => new(text, default, TextDirection.Auto, ResolutionReason.NoLocaleData);

    // The page's language speaks first, then the source language; what neither has a phrase for, English says, and is marked as such. A pack may give a language some phrases: that is not all.
    private Voice[] Voices(out Voice? drafts)
    {
        drafts = null;

        // The source language says what it has: there is nothing to put in its place.
        Voice source = SourceVoice(PhraseState.Machine);
        if (Tag == Source || (IsForSafety && IsRelated))
        {
            return source.IsComplete ? [source] : [source, English()];
        }

        Voice page = PageVoice(PhraseState.Machine);
        if (!IsForSafety || !page.HasDrafts)
        {
            return page.IsComplete || source.IsComplete ? [page, source] : [page, source, English()];
        }

        // A draft gives way to a finished phrase alone: another draft, in a language that fewer of the page's readers know, is no safer.
        drafts = page;
        Voice finished = PageVoice(PhraseState.Translated);
        List<Voice> all = [finished, source.HasDrafts ? SourceVoice(PhraseState.Translated) : source];

        // Where the source is the page's own language, its drafts are the source language's.
        bool isOwn = Tag.IsOneLanguageWith(Source);
        if (!source.IsComplete && !isOwn)
            all.Add(English());
        all.Add(page);
        if (source.HasDrafts)
            all.Add(source);
        if (!source.IsComplete && isOwn)
            all.Add(English());
        return [.. all];

        Voice PageVoice(PhraseState least) => new(Tag, ResolutionReason.Exact, visit, OwnUnits, least);

        Voice SourceVoice(PhraseState least) => new(Source, Tag == Source ? ResolutionReason.Exact : IsForSafety && IsRelated ? ResolutionReason.Source : ResolutionReason.NoLocaleData, visit, OwnUnits, least);
    }

    private Voice English() => new(PhraseBook.LastResort, ResolutionReason.NoLocaleData, visit, OwnUnits);

    // Whether a voice of another language speaks, and the page's has drafts.
    private bool IsBeforeDrafts(Voice voice) => drafts is not null && voice != voices[0] && voice != drafts;

    // What a voice says by a phrase: it stands there for want of the phrase in the page's language, or in the place of a draft.
    private ResolvedText Phrased(Voice voice, string key, ResolvedText said) => IsBeforeDrafts(voice) && drafts!.TryPhrase(key, out _) ? InPlaceOfDraft(said) : said;

    private static ResolvedText InPlaceOfDraft(ResolvedText said) =>
        RankOf(said.Reason) < RankOf(ResolutionReason.UnreviewedReplaced) ? said with { Reason = ResolutionReason.UnreviewedReplaced } : said;

    private ResolvedText Say<T>(T value, TrySay<T> say) => TrySayIn(value, say, out ResolvedText said) ? said : Bare(value?.ToString() ?? "");

    private bool TrySayIn<T>(T value, TrySay<T> say, out ResolvedText said)
    {
        foreach (Voice voice in voices)
        {
            if (voice.Sayer is { } sayer && say(sayer, in value, out string text))
            {
                said = IsBeforeDrafts(voice) && drafts!.Sayer is { } own && say(own, in value, out _) ? InPlaceOfDraft(voice.Say(text)) : voice.Say(text);
                said = NeedsMaking(voice) ? Made(voice, said, value, say) : said;
                return true;
            }
        }

        said = default;
        return false;
    }

    // Apart, so that a text that needs no note makes none.
    private ResolvedText Made<T>(Voice voice, ResolvedText said, T value, TrySay<T> say) =>
        said with { Making = MakingOf(voice, other => other.Sayer is { } own && say(own, value, out string again) ? again : null) };
}

using System.Collections.Concurrent;
using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

/// <content>The catalogue's own units: translations as its texts are, and so out of date or unfinished as they can be.</content>
public sealed partial class ContentLocale
{
    // No more than the catalogue has units, in the languages of the page: a hash is made once.
    private readonly ConcurrentDictionary<(string Unit, LocaleTag Tag), OwnUnit> ownUnits = new();

    private UnitWord? OwnUnits(LocaleTag tag) =>
        !visit.HasOwnUnits ? null : (unit, category) => OwnUnitOf(unit, tag) is { Against: null, Forms: { } forms } own ? own.IsInvariant ? forms.Other : forms.Of(category) : null;

    private OwnUnit OwnUnitOf(string unit, LocaleTag tag) =>
        ownUnits.TryGetValue((unit, tag), out OwnUnit known) ? known
        : visit.Words.TryGetUnit(unit, out PluralText? name) ? ownUnits.GetOrAdd((unit, tag), Find(name, tag))
        : default;

    private OwnUnit Find(PluralText name, LocaleTag tag)
    {
        if (name.For(tag, Source) is not { } forms)
        {
            return default;
        }

        bool isInvariant = name.IsInvariant(forms, Source);
        if (name.For(Source, Source) is not { } source || forms == source)
        {
            return new(forms, isInvariant);
        }

        bool isStale = forms.SourceHash is not null && forms.SourceHash != SourceHash.Of(source);
        return new(forms, isInvariant, isStale, IsForSafety ? ReasonAgainst(forms.State, forms.SourceHash, !isStale) : null);
    }

    // Only where no language of the page has a name for it. A sign is read in every language; a word is one of the source language, and a sentence around it in another would be half a sentence.
    private ResolvedText SayUnnamed(Quantity value)
    {
        if (TrySayIn(value, static (sayer, in v, out text) => TextIfSign(sayer, v, out text), out ResolvedText signed))
        {
            return signed;
        }

        foreach (Voice voice in voices)
        {
            if (voice.Locale.IsOneLanguageWith(Source) && voice.Sayer is { } sayer && sayer.TrySayUnnamed(value, out string text))
            {
                return voice.Say(text);
            }
        }

        Voice english = English();
        return english.Sayer is { } last && last.TrySayUnnamed(value, out string said) ? english.Say(said) : Bare(value.ToString());
    }

    private static bool TextIfSign(ValueSayer sayer, Quantity value, out string text)
    {
        text = "";
        return sayer.IsSign(value.Unit) && sayer.TrySayUnnamed(value, out text);
    }

    private ResolvedText Noted(ResolvedText said, Amount amount, string noun) => visit.HasOwnUnits && IsSaidByName(amount.Bound, noun) ? Noted(said, noun) : said;

    // "A few" of what the library has a phrase for are said without the catalogue's name.
    private bool IsSaidByName(Bound bound, string noun) => bound switch
    {
        Bound.Few => Phrase("few." + noun).IsEmpty,
        Bound.Many => Phrase("many." + noun).IsEmpty,
        _ => true,
    };

    private ResolvedText Noted(ResolvedText said, ClinicalDuration duration) =>
        visit.HasOwnUnits ? NotedPart(NotedPart(said, duration.Low), duration.High) : said;

    private ResolvedText NotedPart(ResolvedText said, DurationPart? bound) =>
        bound is { Value: not null } part && part.Unit.IsCounted() ? Noted(said, MeasureUnits.Name(part.Unit)) : said;

    // What is said of a value by the name that the catalogue has for its unit: whether that is out of date, or why the page's language could not say it.
    private ResolvedText Noted(ResolvedText said, string noun)
    {
        if (!visit.HasOwnUnits || said.Locale == default)
        {
            return said;
        }

        OwnUnit own = OwnUnitOf(noun, Tag);
        return said.IsForeign ? said with { Reason = own.Against ?? said.Reason } : said with { IsStale = said.IsStale || (own.IsStale && own.Against is null) };
    }

    /// <summary>The catalogue's name for a unit in one language.</summary>
    /// <param name="Forms">Its forms, or null where it has none.</param>
    /// <param name="IsInvariant">Whether one pattern is for every number.</param>
    /// <param name="IsStale">Whether they were made from other forms of the source language than there are now.</param>
    /// <param name="Against">Why they may not stand on this page; null where they may.</param>
    private readonly record struct OwnUnit(PluralForms? Forms, bool IsInvariant, bool IsStale = false, ResolutionReason? Against = null);
}

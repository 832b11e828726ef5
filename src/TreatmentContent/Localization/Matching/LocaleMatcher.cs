namespace TreatmentContent.Localization;

/// <summary>Chooses, out of the locales that there are, the one that is nearest to what a reader asked for.</summary>
/// <remarks>Immutable. When nothing is near enough there is no answer: no default is hidden in it. Source: UTS 35, "Enhanced Language Matching", with the data of CLDR 48.2.</remarks>
public sealed class LocaleMatcher
{
    /// <summary>Two locales as far apart as this, or farther, do not match.</summary>
    private const int Threshold = 50;

    /// <summary>What each further wish costs: as much as en-US and en-GB are apart.</summary>
    private const int CostOfAWish = 5;

    /// <summary>One step of distance holds 16 smaller ones, which tell locales at distance 0 apart.</summary>
    private const int Fine = 16;

    private static readonly ushort Norwegian = Subtags.LanguageCode("no");
    private static readonly ushort Bokmal = Subtags.LanguageCode("nb");

    private readonly MatchTag[] listed;
    private readonly MatchTag[] ranked;

    /// <summary>Makes a matcher.</summary>
    /// <param name="supported">The locales to choose from. The first is the default, which decides ties only.</param>
    /// <exception cref="ArgumentNullException"><paramref name="supported"/> is null.</exception>
    public LocaleMatcher(IReadOnlyList<LocaleTag> supported)
    {
        ArgumentNullException.ThrowIfNull(supported);
        listed = [.. supported.Distinct().Select(MatchTag.Of)];

        // In this order the first of equals wins: the default, the locales that stand for many, the rest. OrderBy keeps the order of equals.
        ranked = [.. listed.OrderBy(tag => tag.Full == listed[0].Full ? 0 : MatchRules.BuiltIn.Paradigms.Contains(tag.Full) ? 1 : 2)];
    }

    /// <summary>Chooses the locale for a reader.</summary>
    /// <param name="wishes">What the reader asked for, the dearest first.</param>
    /// <param name="mode">How far the match may go; the same language when not said.</param>
    /// <returns>The match, or null when nothing is near enough.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wishes"/> is null.</exception>
    public LocaleMatch? Match(IReadOnlyList<LocaleTag> wishes, MatchMode mode = MatchMode.SameLanguage)
    {
        ArgumentNullException.ThrowIfNull(wishes);
        return mode == MatchMode.Exact ? MatchExactly(wishes) : MatchNearly(wishes, mode);
    }

    /// <summary>Gives the first wish that is listed, and of several that are equal to it the first in the list.</summary>
    private LocaleMatch? MatchExactly(IReadOnlyList<LocaleTag> wishes)
    {
        for (int index = 0; index < wishes.Count; index++)
        {
            var wish = MatchTag.Of(wishes[index]);
            foreach (MatchTag candidate in listed)
            {
                if (candidate.Full == wish.Full && candidate.HasVariantsOf(wish))
                {
                    return new LocaleMatch(candidate.Tag, index, 0);
                }
            }
        }

        return null;
    }

    private LocaleMatch? MatchNearly(IReadOnlyList<LocaleTag> wishes, MatchMode mode)
    {
        LocaleMatch? best = null;
        int bar = Threshold * Fine;
        for (int index = 0; index < wishes.Count && bar > 0; index++)
        {
            var wish = MatchTag.Of(wishes[index]);
            if (TryFindNearer(wish, mode, ref bar, out MatchTag found))
            {
                best = new LocaleMatch(found.Tag, index, bar / Fine);
            }

            bar -= CostOfAWish * Fine;
        }

        return best;
    }

    /// <summary>Looks for the supported locale nearest to one wish, if one is below the bar, and lowers the bar to it.</summary>
    private bool TryFindNearer(MatchTag wish, MatchMode mode, ref int bar, out MatchTag found)
    {
        found = default;
        bool any = false;
        foreach (ref readonly MatchTag candidate in ranked.AsSpan())
        {
            int distance = Distance(wish, candidate, mode);
            if (distance < bar || (any && distance == bar && distance >= Fine && IsLikelier(candidate.Full, found.Full)))
            {
                (found, bar, any) = (candidate, distance, true);
            }
        }

        return any;
    }

    /// <summary>Gives the distance in sixteenths; at distance 0 they say how differently the two tags are stated.</summary>
    private static int Distance(in MatchTag wish, in MatchTag candidate, MatchMode mode)
    {
        const int NoMatch = int.MaxValue;
        if (wish.Full == candidate.Full)
        {
            return ((wish.Stated ^ candidate.Stated) << 1) | (wish.HasVariantsOf(candidate) ? 0 : 1);
        }

        if ((mode == MatchMode.SameLanguage && !AreOneLanguage(wish.Full, candidate.Full)) || wish.IsIsland || candidate.IsIsland)
        {
            return NoMatch;
        }

        MatchRules rules = MatchRules.BuiltIn;
        int language = rules.BetweenLanguages(wish.Full, candidate.Full);
        return Fine * ((mode == MatchMode.RelatedByScript ? language / 4 : language)
            + rules.BetweenScripts(wish.Full, candidate.Full) + rules.BetweenRegions(wish.Full, candidate.Full));
    }

    private static bool AreOneLanguage(Subtags one, Subtags other) =>
        one.Language == other.Language || (IsNorwegian(one.Language) && IsNorwegian(other.Language));

    private static bool IsNorwegian(ushort language) => language == Norwegian || language == Bokmal;

    /// <summary>Tells whether, of two equally near locales of one language, the first has the language's likely script, or the script's likely region.</summary>
    private static bool IsLikelier(Subtags one, Subtags other)
    {
        if (one.Language != other.Language)
        {
            return false;
        }

        return one.Script != other.Script
            ? LikelySubtags.Maximize(one.WithScript(0).WithRegion(0)).Script == one.Script
            : one.Region != other.Region && LikelySubtags.Maximize(one.WithRegion(0)).Region == one.Region;
    }
}

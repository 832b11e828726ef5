using System.Globalization;

namespace TreatmentContent.Localization;

/// <summary>The distances of CLDR between two languages, two scripts and two regions.</summary>
/// <remarks>Source: UTS 35, "Enhanced Language Matching", with <c>languageMatching</c> and <c>territoryContainment</c> of CLDR 48.2.</remarks>
internal sealed class MatchRules
{
    private static readonly Lazy<MatchRules> Shared = new(static () => new MatchRules(LocaleTable.Open("matching")));

    private readonly Dictionary<(ushort Desired, ushort Supported), int> languages = [];
    private readonly Dictionary<(Subtags Desired, Subtags Supported), int> scripts = [];
    private readonly RegionRules regions;
    private int otherLanguage;
    private int otherScript;

    private MatchRules(LocaleTable table)
    {
        regions = new RegionRules(table);
        for (TableRows rows = table["rules"]; rows.Next();)
        {
            ReadOnlySpan<char> desired = rows.Field();
            ReadOnlySpan<char> supported = rows.Field();
            Add(desired, supported, Number(rows.Field()), isOneWay: rows.Field() is "1");
        }

        for (TableRows rows = table["paradigms"]; rows.Next();)
        {
            _ = Paradigms.Add(LikelySubtags.Maximize(Subtags.Of(rows.Field())));
        }
    }

    public static MatchRules BuiltIn => Shared.Value;

    /// <summary>Gets the maximised locales that win a tie.</summary>
    public HashSet<Subtags> Paradigms { get; } = [];

    public int BetweenLanguages(Subtags desired, Subtags supported) =>
        desired.Language == supported.Language ? 0 : languages.GetValueOrDefault((desired.Language, supported.Language), otherLanguage);

    public int BetweenScripts(Subtags desired, Subtags supported) =>
        desired.Script == supported.Script ? 0 : scripts.GetValueOrDefault((desired.WithRegion(0), supported.WithRegion(0)), otherScript);

    public int BetweenRegions(Subtags desired, Subtags supported) =>
        desired.Region == supported.Region ? 0 : regions.Between(desired, supported);

    public static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Adds a rule on languages or scripts; of two rules for the same pair the first counts. Those on regions are kept apart.</summary>
    private void Add(ReadOnlySpan<char> desired, ReadOnlySpan<char> supported, int distance, bool isOneWay)
    {
        int parts = desired.Count('-') + 1;
        if (desired is "*")
        {
            otherLanguage = distance;
        }
        else if (desired is "*-*")
        {
            otherScript = distance;
        }
        else if (parts == 1)
        {
            AddPair(languages, Subtags.LanguageCode(desired), Subtags.LanguageCode(supported), distance, isOneWay);
        }
        else if (parts == 2)
        {
            AddPair(scripts, Subtags.Of(desired), Subtags.Of(supported), distance, isOneWay);
        }
    }

    private static void AddPair<T>(Dictionary<(T Desired, T Supported), int> distances, T desired, T supported, int distance, bool isOneWay)
    {
        _ = distances.TryAdd((desired, supported), distance);
        _ = isOneWay || distances.TryAdd((supported, desired), distance);
    }
}

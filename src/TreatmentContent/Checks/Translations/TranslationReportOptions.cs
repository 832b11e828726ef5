using TreatmentContent.Collections;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>What a <see cref="TranslationReport"/> looks at, and from when on a locale counts as ready to be published.</summary>
public sealed record TranslationReportOptions
{
    private const int All = 100;

    /// <summary>Gets the locales; empty for those that the catalogue wants and plans, without the source's.</summary>
    public IReadOnlyList<LocaleTag> Locales { get => field ?? ValueList<LocaleTag>.Empty; init => field = ValueList<LocaleTag>.From(value); }

    /// <summary>Gets the percentage of all texts that must be complete; 0, no demand, unless it is set: a page can be read although a text falls back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 100.</exception>
    public int MinComplete { get; init => field = Percent(value); }

    /// <summary>Gets the percentage of the safety-critical texts that must be complete; 100 unless it is set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 100.</exception>
    public int MinSafetyComplete { get; init => field = Percent(value); } = All;

    /// <summary>Gets how many findings of each kind the text and Markdown forms list for each locale before they say how many more there are; 10 unless it is set. JSON lists all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MaxListed { get; init => field = Listed(value); } = 10;

    private static int Percent(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, All);
        return value;
    }

    private static int Listed(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}

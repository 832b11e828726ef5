using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace TreatmentContent.Localization;

/// <summary>What a host wants of the languages of its pages: how far a match may go, what is offered, and how strict safety is.</summary>
/// <remarks>Immutable. What it allows beyond the same language never holds for texts that safety depends on.</remarks>
public sealed record LocaleOptions
{
    /// <summary>Gets the options that allow the same language alone and offer what has a name and a summary.</summary>
    public static LocaleOptions Default { get; } = new();

    /// <summary>Gets how far from the visitor's locales the page may be, and from the page's locale a text: the same language when not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of <see cref="MatchMode"/>.</exception>
    public MatchMode Mode
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)value, (uint)MatchMode.RelatedByScript, nameof(value));
            field = value;
        }
    }

    /// <summary>Gets the languages that answer for others where <see cref="Mode"/> finds nothing, such as <c>fr</c> for <c>ht</c>; one for a language holds for its regions. Empty when there are none.</summary>
    public IReadOnlyDictionary<LocaleTag, LocaleTag> FallbackMap { get; init => field = value.ToFrozenDictionary(); } = FrozenDictionary<LocaleTag, LocaleTag>.Empty;

    /// <summary>Gets the share, 0 to 1, of all the texts of a treatment that a locale must have for its page to be offered; null where its name and its summary are enough.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0 or above 1.</exception>
    public decimal? MinShare
    {
        get;
        init
        {
            if (value is { } share)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(share, nameof(value));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>Gets a value indicating whether a translation that safety depends on is shown only when it is reviewed and known to be of the present source text. Otherwise one that a person has finished is enough, and one that does not say what it was made from is shown. It is about the texts of the content; phrases of the library count when they are no drafts.</summary>
    public bool RequireReviewedSafety { get; init; }

    /// <summary>Gets a value indicating whether the locales are offered too that a catalogue plans, for those who look at a translation under way.</summary>
    public bool IncludePlanned { get; init; }

    /// <summary>Gets what is known of locales, with what the host has added to it; the package's own where nothing is said.</summary>
    public LocaleData Data
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = LocaleData.BuiltIn;

    /// <inheritdoc/>
    public bool Equals(LocaleOptions? other) =>
        other is not null && Mode == other.Mode && MinShare == other.MinShare && RequireReviewedSafety == other.RequireReviewedSafety && IncludePlanned == other.IncludePlanned && Data == other.Data
        && FallbackMap.Count == other.FallbackMap.Count && FallbackMap.All(entry => other.FallbackMap.TryGetValue(entry.Key, out LocaleTag target) && target == entry.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Mode, MinShare, RequireReviewedSafety, IncludePlanned, FallbackMap.Count);

    /// <summary>Finds the language that answers for a locale.</summary>
    /// <param name="locale">The locale; what is stated for its language holds for it too.</param>
    /// <param name="target">The language that answers.</param>
    /// <returns>Whether the host has named one.</returns>
    internal bool TryMap(LocaleTag locale, out LocaleTag target)
    {
        target = default;
        return FallbackMap.Count > 0 && (FallbackMap.TryGetValue(locale, out target) || FallbackMap.TryGetValue(LocaleTag.Parse(locale.Language), out target));
    }

    // The generated text would write the share as the thread's culture does.
    private bool PrintMembers(StringBuilder builder) => builder.Append(
        CultureInfo.InvariantCulture,
        $"Mode = {Mode}, MinShare = {MinShare}, RequireReviewedSafety = {RequireReviewedSafety}, IncludePlanned = {IncludePlanned}, FallbackMap = {FallbackMap.Count}").Length > 0;
}

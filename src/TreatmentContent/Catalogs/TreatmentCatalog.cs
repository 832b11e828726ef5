using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Catalogs;

/// <summary>Everything that a clinic publishes: its treatments and all that they refer to.</summary>
public sealed record TreatmentCatalog : ContentRecord
{
    /// <summary>The version of the format that this library writes.</summary>
    public const string CurrentFormatVersion = "1.0";

    /// <summary>Gets the address of the JSON Schema that the file names in <c>$schema</c>, kept as read, or null.</summary>
    public string? Schema { get; init; }

    /// <summary>Gets the version of the format as <c>major.minor</c>, such as <c>1.0</c>.</summary>
    public required string FormatVersion { get; init; }

    /// <summary>Gets the language of every text without a tag, and the one that answers where a translation is missing.</summary>
    public required LocaleTag SourceLocale { get; init; }

    /// <summary>Gets the locales that are wanted, most important first; empty means those that the texts have.</summary>
    public IReadOnlyList<LocaleTag> Locales { get => field ?? ValueList<LocaleTag>.Empty; init => field = Items(value); }

    /// <summary>Gets the web site that shows the catalogue, or null.</summary>
    public Site? Site { get; init; }

    /// <summary>Gets what the catalogue makes of the content rules; empty when it leaves all as they are.</summary>
    public CheckSettings Checks { get => field ?? CheckSettings.Empty; init => field = value is { IsEmpty: false } ? value : null; }

    /// <summary>Gets the clinics.</summary>
    public EntityList<Clinic> Clinics { get => field ?? EntityList<Clinic>.Empty; init => field = EntityList<Clinic>.Stated(value); }

    /// <summary>Gets the people.</summary>
    public EntityList<Practitioner> Practitioners { get => field ?? EntityList<Practitioner>.Empty; init => field = EntityList<Practitioner>.Stated(value); }

    /// <summary>Gets the devices.</summary>
    public EntityList<Device> Devices { get => field ?? EntityList<Device>.Empty; init => field = EntityList<Device>.Stated(value); }

    /// <summary>Gets the substances.</summary>
    public EntityList<Substance> Substances { get => field ?? EntityList<Substance>.Empty; init => field = EntityList<Substance>.Stated(value); }

    /// <summary>Gets the conditions.</summary>
    public EntityList<Condition> Conditions { get => field ?? EntityList<Condition>.Empty; init => field = EntityList<Condition>.Stated(value); }

    /// <summary>Gets the sources.</summary>
    public EntityList<Citation> Citations { get => field ?? EntityList<Citation>.Empty; init => field = EntityList<Citation>.Stated(value); }

    /// <summary>Gets the treatments.</summary>
    public EntityList<Treatment> Treatments { get => field ?? EntityList<Treatment>.Empty; init => field = EntityList<Treatment>.Stated(value); }

    /// <summary>Gets the rules of the house; empty when none is stated.</summary>
    public IReadOnlyList<Policy> Policies { get => field ?? ValueList<Policy>.Empty; init => field = Items(value); }

    /// <summary>Gets names for the catalogue's own words and counted units; empty when it needs none.</summary>
    public VocabularyWords Words { get => field ?? VocabularyWords.Empty; init => field = value is { IsEmpty: false } ? value : null; }

    /// <summary>Makes a catalogue of one treatment, without any file.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="sourceLocale">The language of its texts without a tag.</param>
    /// <param name="baseAddress">The address of the web site that shows it, such as <c>https://example.com/</c>; its host names the site.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="FormatException">The address is not one that a page may hold.</exception>
    /// <exception cref="ArgumentException">The address is not that of a web site.</exception>
    public static TreatmentCatalog Of(Treatment treatment, LocaleTag sourceLocale, string baseAddress)
    {
        ArgumentNullException.ThrowIfNull(treatment);
        return new TreatmentCatalog
        {
            FormatVersion = CurrentFormatVersion,
            SourceLocale = sourceLocale,
            Site = Site.At(Link.Parse(baseAddress)),
            Treatments = [treatment],
        };
    }

    /// <summary>Chooses the language for a visitor; it goes with everything that is read or said from then on.</summary>
    /// <param name="wishes">The visitor's locales, best first, such as <c>es-US</c>.</param>
    /// <returns>The locale context for the whole catalogue.</returns>
    public ContentLocale Locale(params IReadOnlyList<LocaleTag> wishes) => Locale(wishes, LocaleOptions.Default);

    /// <summary>Chooses the language for a visitor.</summary>
    /// <param name="wish">The visitor's locale, such as <c>es-US</c>.</param>
    /// <returns>The locale context for the whole catalogue.</returns>
    public ContentLocale Locale(LocaleTag wish) => Locale([wish]);

    /// <summary>Chooses the language for a visitor as the host wants it.</summary>
    /// <param name="wishes">The visitor's locales, best first.</param>
    /// <param name="options">How far a match may go, what is offered, and how strict safety is.</param>
    /// <returns>The locale context for the whole catalogue.</returns>
    public ContentLocale Locale(IReadOnlyList<LocaleTag> wishes, LocaleOptions options)
    {
        ArgumentNullException.ThrowIfNull(wishes);
        ArgumentNullException.ThrowIfNull(options);
        return new(wishes, options.IncludePlanned ? [.. LocalesOfPages.Union(Checks.Planned)] : LocalesOfPages, SourceLocale, Words, options);
    }

    /// <summary>Chooses the language for a visitor as the host wants it.</summary>
    /// <param name="wish">The visitor's locale, such as <c>es-US</c>.</param>
    /// <param name="options">How far a match may go, what is offered, and how strict safety is.</param>
    /// <returns>The locale context for the whole catalogue.</returns>
    public ContentLocale Locale(LocaleTag wish, LocaleOptions options) => Locale([wish], options);

    /// <summary>Gets the languages that pages are wanted in besides the source: those stated, or else those of the treatments' names.</summary>
    internal IReadOnlyList<LocaleTag> LocalesOfPages => Locales.Count > 0 ? Locales :
        [.. Treatments.SelectMany(treatment => treatment.Name.Tagged).Select(entry => entry.Key).Where(tag => tag != default).Distinct()];
}

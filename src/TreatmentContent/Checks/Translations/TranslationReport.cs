using System.Buffers;
using System.Text;
using TreatmentContent.Catalogs;
using TreatmentContent.Collections;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>How far the translations of a catalogue are: for each locale, in all, by document and by part, with the key of every text that somebody must look at.</summary>
/// <remarks>
/// A locale is served by a text of its own or by one of its language for another region, as pages are. Where a locale of the source's own language has no text of its own, the source text
/// serves it: it counts as complete and reviewed. The same content gives the same report; nothing reads a clock.
/// </remarks>
public sealed record TranslationReport
{
    private TranslationReport(TreatmentCatalog catalog, TranslationReportOptions options)
    {
        TranslatableText[] texts = [.. new TranslatableTexts(catalog).All()];
        Source = catalog.SourceLocale;
        Options = options;
        Texts = texts.Length;
        SourceWords = texts.Sum(static text => text.SourceWords);
        WithoutSource = ValueList<string>.Of([.. texts.Where(static text => text.Source is null).Select(static text => text.Place)]);
        IEnumerable<LocaleTag> locales = options.Locales.Count > 0 ? options.Locales.Distinct() : WantedLocales.Of(catalog).Where(tag => tag != Source);
        Locales = ValueList<LocaleTranslation>.Of([.. locales.Select(locale =>
        {
            var judge = new TranslationJudge(locale, Source);
            return new LocaleTranslation(locale, IssueLevels.IsPlanned(catalog.Checks, locale), options, Array.ConvertAll(texts, judge.Judge));
        })]);
    }

    /// <summary>Gets the language of texts without a tag.</summary>
    public LocaleTag Source { get; }

    /// <summary>Gets what the report was made with.</summary>
    public TranslationReportOptions Options { get; }

    /// <summary>Gets how many texts there are to translate.</summary>
    public int Texts { get; }

    /// <summary>Gets how many words their source texts have.</summary>
    public int SourceWords { get; }

    /// <summary>Gets the texts that do not stand in the source language, as document and key: <c>treatments/microneedling#summary</c>. Whether a translation of them is up to date cannot be known.</summary>
    public IReadOnlyList<string> WithoutSource { get; }

    /// <summary>Gets how far each locale is.</summary>
    public IReadOnlyList<LocaleTranslation> Locales { get; }

    /// <summary>Gets a value indicating whether every locale meets the gates; planned ones are not asked.</summary>
    public bool IsCompleteEnough => Locales.All(static locale => locale.IsPlanned || locale.IsCompleteEnough);

    /// <summary>Reports on a catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="options">Which locales, and the gates; null for the catalogue's locales and all safety-critical texts.</param>
    /// <returns>The report.</returns>
    public static TranslationReport Of(TreatmentCatalog catalog, TranslationReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new TranslationReport(catalog, options ?? new TranslationReportOptions());
    }

    /// <summary>Gives the report as tables of text with the findings below them, for a terminal.</summary>
    /// <returns>The lines, each ended by a line feed.</returns>
    public string ToText() => TranslationText.Write(this);

    /// <summary>Gives the report in Markdown, for a pull request or a wiki.</summary>
    /// <returns>The lines, each ended by a line feed.</returns>
    public string ToMarkdown() => TranslationMarkdown.Write(this);

    /// <summary>Gives the report in JSON, with every finding.</summary>
    /// <returns>The document, indented.</returns>
    public string ToJson()
    {
        var output = new ArrayBufferWriter<byte>();
        WriteJson(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes the report in JSON, with every finding.</summary>
    /// <param name="output">Where the UTF-8 goes.</param>
    public void WriteJson(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        TranslationJson.Write(this, output);
    }

    /// <summary>Gives the text form.</summary>
    /// <returns><see cref="ToText"/>.</returns>
    public override string ToString() => ToText();
}

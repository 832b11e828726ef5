using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Exchange;

/// <summary>Adds a pseudo-locale to texts of the content.</summary>
/// <param name="source">The language of texts without a tag.</param>
/// <param name="locale">The pseudo-locale.</param>
/// <param name="speak">Writes one paragraph or item in it.</param>
internal sealed class PseudoTranslator(LocaleTag source, LocaleTag locale, Func<string, string> speak)
{
    private readonly TextPicker sourceTexts = new(source, source);

    /// <summary>Gives a text with the pseudo-locale added.</summary>
    /// <returns>The text, as the entry's own is; null where it is to stay as it is.</returns>
    public object? Translate(TextEntry entry) => entry switch
    {
        { IsAddress: true } => null,
        { Text: { } text } => Translate(text),
        { Counted: { } name } => Translate(name),
        _ => null,
    };

    private LocalizedText? Translate(LocalizedText text) =>
        sourceTexts.TryPick(text, out _, out LocalText found) && Write(found.Text) is { } written
            ? text.With(locale, new LocalText(written, TextState.Reviewed, SourceHash.Of(found.Text)))
            : null;

    private PluralText? Translate(PluralText name)
    {
        if (name.For(source, source) is not { } forms || Write(forms.Other) is not { } other)
            return null;

        var written = new PluralForms
        {
            Locale = locale,
            Other = other,
            Zero = Write(forms.Zero),
            One = Write(forms.One),
            Two = Write(forms.Two),
            Few = Write(forms.Few),
            Many = Write(forms.Many),
            State = TextState.Reviewed,
            SourceHash = SourceHash.Of(forms),
        };
        return PluralText.Of([.. name.Forms.Where(form => form.Locale != locale), written]);
    }

    private string? Write(string? text) =>
        text is not null && PseudoText.Write(text, speak) is { Length: <= TextRules.MaxLength } written ? written : null;
}

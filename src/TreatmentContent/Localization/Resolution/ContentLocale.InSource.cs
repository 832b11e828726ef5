namespace TreatmentContent.Localization;

/// <content>The same page, where a statement on it is said whole in the source language.</content>
public sealed partial class ContentLocale
{
    // What says the parts of the page, each in the page's language where it can; null where this is it.
    private readonly ContentLocale? parts;
    private readonly ResolutionReason reasonInSource;

    // One for each reason. Replaced as a whole, so that threads may share it.
    private volatile ContentLocale[] inSource = [];

    private ContentLocale(ContentLocale parts, ResolutionReason reason)
    {
        this.parts = parts;
        reasonInSource = reason;
        ordinary = parts.ordinary;
        visit = parts.visit;
        (Tag, Reason, Direction) = (parts.Tag, parts.Reason, parts.Direction);
        (sourceTexts, pageTexts, relatedTexts) = (parts.sourceTexts, parts.pageTexts, parts.relatedTexts);
        voices = [new Voice(Source, reason, visit, OwnUnits), .. parts.voices];
    }

    /// <summary>Gives the same page with everything in the source language that has words in it, marked; what has none is said as on the page itself, so that nothing is lost.</summary>
    /// <param name="reason">Why it is said in the source language.</param>
    /// <returns>The locale, the same one each time; null where the page is in the source language.</returns>
    internal ContentLocale? InSource(ResolutionReason reason)
    {
        if (Tag == Source)
        {
            return null;
        }

        ContentLocale[] before = inSource;
        if (Array.Find(before, known => known.reasonInSource == reason) is { } found)
        {
            return found;
        }

        ContentLocale made = new(this, reason);
        inSource = [.. before, made];
        return made;
    }

    // A text that stands in the source language already keeps its own reason.
    private ResolvedText FindInSource(LocalizedText text, ResolvedText said) =>
        said.Locale != default && !(said.IsForeign && said.Locale.IsOneLanguageWith(Source)) && sourceTexts.TryPick(text, out LocaleTag tag, out LocalText found)
            ? tag == default ? Neutral(found) : new(found.Text, tag, DirectionOf(tag), reasonInSource)
            : said;
}

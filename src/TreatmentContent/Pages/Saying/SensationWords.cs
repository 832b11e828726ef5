using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says what patients feel: "mild discomfort", "mild to moderate pain", "no pain".</summary>
internal static class SensationWords
{
    public static PageItem Say(Narrator narrator, string path, Sensation sensation)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText? whole = null;
        ResolvedText[] feelings = [.. sensation.Feelings.Select(narrator.Locale.Say)];
        if (narrator.Locale.Join(feelings, ListKind.And) is { } joined)
        {
            whole = WithLevel(narrator, joined, sensation);
        }

        if (whole is null)
        {
            details.List("feelings", "sensation.feelings", feelings);
            details.Word("level", "sensation.level", sensation.Level);
            details.Word("levelTo", "sensation.levelTo", sensation.LevelTo);
        }

        details.Value("frequency", "frequency", sensation.Frequency);
        details.Word("stage", "time", sensation.Stage);
        details.Value("duration", "duration", sensation.Duration);
        details.Word("span", "duration", sensation.Span);
        details.Sentence("isNormal", "effect.isNormal", sensation.IsNormal);
        details.Value("score", "sensation.score", sensation.Score is { } score ? narrator.Fill("sensation.scale", "value", narrator.Locale.Say(score)) : null);
        details.Value("comparedWith", "sensation.comparedWith", sensation.ComparedWith);
        details.Word("verdict", "sensation.verdict", sensation.Verdict);
        details.Sentence("text", sensation.Text);
        return StatementWords.Item(details, path, sensation, narrator.Phrase("sensation"), whole);
    }

    private static ResolvedText? WithLevel(Narrator narrator, ResolvedText feelings, Sensation sensation)
    {
        if (sensation.Level is not { IsUnspecified: false } level)
        {
            return sensation.LevelTo is { IsUnspecified: false } most ? WithLevel(narrator, feelings, Felt(narrator, most)) : feelings;
        }

        if (sensation.LevelTo is { IsUnspecified: false } to)
        {
            return narrator.Fill("levels", "low", InSpan(narrator, level), "high", InSpan(narrator, to)) is { } span ? WithLevel(narrator, feelings, span) : null;
        }

        // "None" is said of the feeling itself: no pain.
        return level == Level.None && !narrator.Phrase("sensation.none").IsEmpty
            ? narrator.Fill("sensation.none", "feeling", feelings)
            : WithLevel(narrator, feelings, Felt(narrator, level));
    }

    // An adjective would have to agree with what is felt, which may be a plural or several: "náuseas de intensidad leve".
    private static ResolvedText Felt(Narrator narrator, Open<Level> level) =>
        narrator.Phrase("sensation.level." + level.Word) is { IsEmpty: false } own ? own : narrator.Locale.Say(level);

    // Some words are said in another form between two levels: "de intensidad moderada", but "de intensidad leve a moderada".
    private static ResolvedText InSpan(Narrator narrator, Open<Level> level) =>
        narrator.Phrase("levels." + level.Word) is { IsEmpty: false } own ? own : narrator.Locale.Say(level);

    private static ResolvedText? WithLevel(Narrator narrator, ResolvedText feelings, ResolvedText level) =>
        narrator.Fill("sensation.felt", "level", level, "feeling", feelings);
}

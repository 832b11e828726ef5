using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1026: a word that no vocabulary knows has a name that people can read.</summary>
internal sealed class UnnamedWord : ICodedRule
{
    // More would be no hint.
    private const int MaxMembers = 3;

    // Where the word says what a patient is to do, a bare one may be read as its opposite, wherever it stands.
    private static readonly string[] Deciding = [Open<Polarity>.Vocabulary, Open<ContraindicationLevel>.Vocabulary, Open<CareAction>.Vocabulary, Open<Advice>.Vocabulary];

    public string Code => "TC1026";

    public IssueSeverity Severity => IssueSeverity.Information;

    public void Check(RuleContext context)
    {
        foreach (ContentNode node in context.Nodes)
        {
            // A frequency holds a word of its own.
            object value = node.Value is Frequency frequency ? frequency.Word : node.Value;
            if (value is IOpenWord { IsKnown: false } word && !context.Catalog.Words.TryGetName(word.Vocabulary, word.Word, out _))
            {
                bool isSafety = Deciding.Contains(word.Vocabulary, StringComparer.Ordinal) || SafetyCritical.Concerns(node);
                string? near = Nearest.To(word.Word, word.KnownWords);
                string advice = near is null ? "" : $", or use '{near}'";
                context.Report(Code, isSafety ? IssueSeverity.Warning : Severity, node.Path, $"'{word.Word}' is not a known {word.Vocabulary}{(near is null ? Elsewhere(word.Word) : "")}; name it in words.{word.Vocabulary}{advice}.");
            }
        }
    }

    // A word of another vocabulary was probably meant for another member.
    private static string Elsewhere(string word) => WordPlaces.Of(word) is [var (vocabulary, members)] && members.Length <= MaxMembers
        ? $", but a word of {vocabulary}, for {EnglishCount.List([.. members.Select(member => $"'{member}'")], "or")}"
        : "";
}

using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1026: a word that no vocabulary knows has a name that people can read.</summary>
internal sealed class UnnamedWord : ICodedRule
{
    // Where the word says what a patient is to do, a bare one may be read as its opposite.
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
                bool isDeciding = Deciding.Contains(word.Vocabulary, StringComparer.Ordinal);
                string near = Nearest.To(word.Word, word.KnownWords) is { } known ? $", or use '{known}'" : "";
                context.Report(Code, isDeciding ? IssueSeverity.Warning : Severity, node.Path, $"'{word.Word}' is not a known {word.Vocabulary}; name it in words.{word.Vocabulary}{near}.");
            }
        }
    }
}

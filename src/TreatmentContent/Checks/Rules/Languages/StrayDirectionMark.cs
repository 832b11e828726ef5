using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Checks;

/// <summary>TC1047: the direction controls of a text end with it, so that what stands after it on a page reads as it is written.</summary>
/// <remarks>A pseudo-locale turns its texts round with embeddings, to show what does not turn with them.</remarks>
internal sealed class StrayDirectionMark : ICodedRule
{
    public string Code => "TC1047";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (CatalogText text in context.Texts)
        {
            foreach (TextVersion version in text.Versions.Where(static version => !version.Tag.IsPseudo))
            {
                if (version.Patterns.Select(static pattern => Isolates.Problem(pattern.Pattern)).FirstOrDefault(static problem => problem is not null) is { } problem)
                    Report(context, text.PathOf(version), problem);
            }
        }

        // Streets, codes and licences are in no language.
        foreach (ContentNode node in context.Values<string>())
        {
            if (Isolates.Problem((string)node.Value) is { } problem)
                Report(context, node.Path, problem);
        }
    }

    private void Report(RuleContext context, string path, string problem) =>
        context.Report(this, path, $"The direction controls of this text reach beyond it: {problem}. What needs a direction of its own stands between U+2068 and U+2069, in one paragraph.");
}

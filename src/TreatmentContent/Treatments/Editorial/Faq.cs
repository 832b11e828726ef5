using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>A question that patients ask, with its answer.</summary>
public sealed record Faq : Statement
{
    /// <summary>Gets the question, in the patient's words.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>Gets the answer, in the text subset (paragraphs, <c>- </c> lists, <c>**strong**</c>, <c>[text](link)</c>), or null; this or <see cref="AnswerFrom"/> is needed.</summary>
    public LocalizedText? Answer { get; init; }

    /// <summary>Gets the parts of the treatment that answer it, so that nothing is said twice; empty when it has its own answer.</summary>
    /// <remarks>A part answers with what <see cref="Topic"/> asks about, such as only the sessions of a protocol, where the topic names that.</remarks>
    public IReadOnlyList<Open<Part>> AnswerFrom { get => field ?? ValueList<Open<Part>>.Empty; init => field = Items(value); }

    /// <summary>Gets what it is about, or null when that is not stated.</summary>
    public Open<Aspect>? Topic { get; init; }

    /// <summary>Gets whether the question repeats a common mistake, or null when that is not stated.</summary>
    public bool? IsMyth { get; init; }
}

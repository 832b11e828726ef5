using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The studies of a treatment, beside the papers that report them: those that its evidence rests on.</summary>
internal static class StudyMapping
{
    private static readonly EvidenceKind[] OfStudies = [EvidenceKind.Research, EvidenceKind.Effectiveness, EvidenceKind.Safety, EvidenceKind.OngoingStudy];

    public static List<GraphNode> Map(PageDraft page)
    {
        var studies = new List<GraphNode>();
        IEnumerable<Id<Citation>> cited = page.Treatment.Evidence.Where(IsOfStudies).SelectMany(evidence => evidence.Basis.Citations).Distinct();
        foreach (Id<Citation> id in cited)
        {
            if (page.Page.Catalog.Citations.TryFind(id, out Citation? citation) && TypeOf(citation.Kind?.Value) is { } type && page.Citation(id) is { } paper)
                studies.Add(Map(page.Draft, citation, type, paper));
        }

        return studies;
    }

    private static bool IsOfStudies(Evidence evidence) => Array.IndexOf(OfStudies, evidence.Kind.Value) >= 0;

    // Whether a study observes or assigns is only known of a trial.
    private static Term? TypeOf(CitationKind? kind) => kind switch
    {
        CitationKind.Trial => Types.MedicalTrial,
        CitationKind.Study => Types.MedicalStudy,
        _ => null,
    };

    private static GraphNode Map(Draft draft, Citation citation, Term type, GraphNode paper)
    {
        var node = new GraphNode(type);
        node.Add(Names.Name, OwnLanguage.Read(draft.Locale.Resolve(citation.Title)));
        node.Add(Names.SubjectOf, [paper]);
        return node;
    }
}

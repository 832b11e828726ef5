using TreatmentContent.Entities;
using TreatmentContent.Statements;

namespace TreatmentContent.Pages;

/// <summary>Numbers the sources of a page in the order in which its statements first cite them.</summary>
internal sealed class SourceList(EntityList<Citation> citations)
{
    private readonly List<Citation> cited = [];

    /// <summary>Gets the sources that were cited so far, in the order of their numbers.</summary>
    public IReadOnlyList<Citation> Cited => cited;

    /// <summary>Gets the anchor of a source.</summary>
    /// <param name="citation">The source.</param>
    public static string Anchor(Citation citation) => "source-" + citation.Id;

    /// <summary>Cites sources.</summary>
    /// <param name="ids">Their ids; one that the catalogue does not have is passed over (TC1001 reports it).</param>
    /// <returns>Their marks, by number.</returns>
    public IReadOnlyList<PageReference> Cite(IReadOnlyList<Id<Citation>> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        SortedSet<int> numbers = [];
        foreach (Id<Citation> id in ids)
        {
            if (citations.TryFind(id, out Citation? citation))
            {
                numbers.Add(NumberOf(citation));
            }
        }

        return [.. numbers.Select(number => new PageReference(number, Anchor(cited[number - 1])))];
    }

    private int NumberOf(Citation citation)
    {
        int index = cited.FindIndex(other => other.Id == citation.Id);
        if (index < 0)
        {
            index = cited.Count;
            cited.Add(citation);
        }

        return index + 1;
    }
}

using TreatmentContent.Entities;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>Pictures and films: their words are in the section; they have no nodes of their own.</summary>
internal static class MediaMapping
{
    /// <summary>Reports what of them is not in the document.</summary>
    public static void Report(Draft draft)
    {
        IReadOnlyList<Media> media = draft.Treatment.Media;
        for (int i = 0; i < media.Count; i++)
        {
            ContentPlace place = new(draft.TreatmentPlace.Root, ".media", i);
            if (MediaWords.IsWithheld(media[i]))
                draft.Losses?.Add(SchemaOrgLossKind.Withheld, place, draft.WebPage, "A picture of a patient is shown with the patient's stated consent alone.");
            else
                draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place[".link"], draft.WebPage, "The words are there, and not the picture or film.");
        }
    }
}

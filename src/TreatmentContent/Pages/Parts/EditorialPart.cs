using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says who wrote and reviewed the content, and when.</summary>
internal static class EditorialPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator)
    {
        Editorial editorial = narrator.Treatment.Editorial;
        var said = new SaidItems(narrator, narrator.Root + ".editorial");
        said.AddRange(editorial.Contributors.Select((contributor, i) => Say(narrator, said.PathOf($"contributors[{i}]"), contributor)).OfType<PageItem>());
        said.Value("created", "editorial.created", editorial.Created);
        said.Value("modified", "editorial.modified", editorial.Modified);
        said.Value("reviewed", "editorial.reviewed", editorial.Reviewed);
        said.Value("reviewDue", "editorial.reviewDue", editorial.ReviewDue is { } due ? new PartialDate(due.Year, due.Month, due.Day) : null);
        said.Value("revision", "editorial.revision", editorial.Revision);
        for (int i = 0; i < editorial.Disclaimers.Count; i++)
        {
            said.Sentence($"disclaimers[{i}]", editorial.Disclaimers[i]);
        }

        return said.Items;
    }

    private static PageItem? Say(Narrator narrator, string path, Contributor contributor)
    {
        var details = new SaidItems(narrator, path);
        details.Value("credentials", "credentials", contributor.Credentials);
        ResolvedText label = narrator.Label<Role>(contributor.Role, "contributor");
        ResolvedText name = narrator.Locale.Resolve(contributor.Name);
        if (PractitionerWords.Item(narrator, path, label, contributor.Practitioner, details.Items) is { } person)
        {
            return name.IsEmpty ? person : person with { Details = [new PageItem { Path = path + ".name", Text = name }, .. person.Details] };
        }

        return name.IsEmpty ? null : new PageItem { Path = path, Label = label, Text = name, Details = details.Items };
    }
}

using System.Globalization;
using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The medical node of a treatment.</summary>
internal static class TherapyMapping
{
    public static void Map(PageDraft page, GraphNode node)
    {
        Draft draft = page.Draft;
        Treatment treatment = page.Treatment;
        ContentPlace place = page.Place;
        node.Add(Names.Name, draft.Text(treatment.Name, place[".name"], node));
        node.Add(Names.AlternateName, Naming.OtherNames(draft, treatment.AlsoKnownAs, place, node));
        node.Add(Names.Description, draft.Text(treatment.Definition, place[".definition"], node) ?? draft.Text(treatment.Summary, place[".summary"], node));
        node.Add(Names.Url, page.Page.Address.Value);
        node.Add(Names.MainEntityOfPage, page.WebPage);
        if (TherapyType.Additional(treatment) is { } additional)
        {
            node.Add(Names.AdditionalType, additional);
            draft.Losses?.Carry(place[".protocol.isSurgical"]);
        }

        node.Add(Names.Code, Naming.Codes(draft, treatment.Codes, place));
        node.Add(Names.ProcedureType, ProcedureType(page, treatment));
        node.Add(Names.RelevantSpecialty, Specialties.Map(draft, treatment.Specialties, place[".specialties"]));
        node.Add(Names.BodyLocation, BodyLocation(page, treatment.Protocol.Areas, node));
        node.Add(Names.Preparation, Rules(page, node, SectionKind.Preparation));
        node.Add(Names.HowPerformed, HowPerformed(page, treatment.Protocol.Steps, node));
        node.Add(Names.Followup, Rules(page, node, SectionKind.Aftercare));
        if (node.Type != Types.DiagnosticProcedure)
            SafetyMapping.Map(page, node);

        node.Add(Names.LegalStatus, LegalStatus(page, treatment.Evidence, node));
        node.Add(Names.Guideline, CitationMapping.Guidelines(page));
        node.Add(Names.Study, StudyMapping.Map(page));
    }

    // The enumeration knows two kinds; "minimally invasive" alone does not say that a needle goes through the skin.
    private static Term? ProcedureType(PageDraft page, Treatment treatment)
    {
        Term? type = treatment.Protocol.Invasiveness?.Value switch
        {
            Invasiveness.NonInvasive => Members.NoninvasiveProcedure,
            Invasiveness.MinimallyInvasive when treatment.Protocol.IsSurgical != true && HasNeedle(page, treatment) => Members.PercutaneousProcedure,
            _ => null,
        };
        page.Draft.Carry(type is not null, page.Place[".protocol.invasiveness"]);
        return type;
    }

    private static bool HasNeedle(PageDraft page, Treatment treatment) =>
        treatment.Kind?.Value is TreatmentKind.Injection or TreatmentKind.Infusion
        || treatment.Protocol.Devices.Any(id => page.Page.Catalog.Devices.TryFind(id, out Device? device)
            && device.Kind?.Value is DeviceKind.Needle or DeviceKind.NeedlingDevice or DeviceKind.Syringe or DeviceKind.Cannula);

    private static List<string> BodyLocation(PageDraft page, IReadOnlyList<TreatedArea> areas, GraphNode node)
    {
        var texts = new List<string>();
        for (int i = 0; i < areas.Count; i++)
        {
            if (areas[i].Role?.Value is not (null or AreaRole.Target) || !Generality.Holds(areas[i]))
                continue;

            foreach (Open<BodyArea> area in areas[i].Areas)
            {
                // "Any" is no place on the body.
                if (area.Value != BodyArea.Any && page.Draft.Word(area, page.At(".protocol.areas", i, ".areas"), node) is { } text && !texts.Contains(text))
                    texts.Add(text);
            }
        }

        return texts;
    }

    // One numbered text: an array of steps would lose their order. Each as the page says it; without one of them the others would be another procedure.
    private static string? HowPerformed(PageDraft page, IReadOnlyList<ProcessStep> steps, GraphNode node)
    {
        ContentPlace group = page.Place[".protocol.steps"];
        var texts = new List<string>();
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i].Text.IsEmpty)
                continue;

            ContentPlace place = page.At(".protocol.steps", i);
            if (page.SaidBriefly(group, place) is not { } item || !SaidText.IsWhole(page.Draft, item, node) || SaidText.Whole(page.Draft, item, node) is not { } text)
            {
                page.Draft.Losses?.Add(SchemaOrgLossKind.Incomplete, place, node, "It cannot be said whole in the language of the page, and without it the others would be another procedure; howPerformed is left out.");
                return null;
            }

            texts.Add(string.Create(CultureInfo.InvariantCulture, $"{texts.Count + 1}. {text}"));
        }

        for (int i = 0; i < steps.Count; i++)
        {
            page.Draft.Carry(!steps[i].Text.IsEmpty, page.At(".protocol.steps", i, ".text"));
        }

        return string.Join('\n', texts);
    }

    // The rules of a section as one text, with a blank line between; each with its cases, its reason and its note, or not at all.
    private static string Rules(PageDraft page, GraphNode node, SectionKind kind)
    {
        IEnumerable<PageItem> rules = page.Page.Sections.Where(section => section.Kind == kind).SelectMany(section => section.ItemsInParts);
        return string.Join("\n\n", rules.Select(rule => SaidText.Whole(page.Draft, page.Brief(rule), node)).OfType<string>());
    }

    private static List<string> LegalStatus(PageDraft page, IReadOnlyList<Evidence> evidence, GraphNode node)
    {
        var texts = new List<string>();
        for (int i = 0; i < evidence.Count; i++)
        {
            if (evidence[i].Kind.Value != EvidenceKind.Approval)
                continue;

            // As the page says it, with its authority and the cases in which it holds. recognizingAuthority, which would name the authority
            // alone, says that a system of medicine endorses the treatment: more than an approval of certain devices does.
            ContentPlace place = page.At(".evidence", i);
            if (page.SaidBriefly(place) is { } item && SaidText.Whole(page.Draft, item, node) is { } text)
            {
                texts.Add(text);
                page.Draft.Carry(true, place[".kind"]);
                page.Draft.Carry(true, place[".text"]);
            }
        }

        return texts;
    }
}

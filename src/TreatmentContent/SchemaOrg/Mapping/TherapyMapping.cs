using System.Globalization;
using System.Text;
using TreatmentContent.Entities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The medical node of a treatment.</summary>
internal static class TherapyMapping
{
    public static void Map(Draft draft, GraphNode node)
    {
        Treatment treatment = draft.Treatment;
        ContentPlace place = draft.TreatmentPlace;
        node.Add(Names.Name, draft.Text(treatment.Name, place[".name"], node));
        node.Add(Names.AlternateName, draft.OtherNames(treatment.AlsoKnownAs, place, node));
        node.Add(Names.Description, draft.Text(treatment.Definition, place[".definition"], node) ?? draft.Text(treatment.Summary, place[".summary"], node));
        node.Add(Names.Url, draft.Page.Address.Value);
        node.Add(Names.MainEntityOfPage, draft.WebPage);
        if (TherapyType.Additional(treatment) is { } additional)
        {
            node.Add(Names.AdditionalType, additional);
            draft.Losses?.Carry(place[".protocol.isSurgical"]);
        }

        node.Add(Names.Code, draft.Codes(treatment.Codes, place));
        node.Add(Names.ProcedureType, ProcedureType(draft, treatment, node));
        node.Add(Names.RelevantSpecialty, Specialties.Map(draft, treatment.Specialties, place[".specialties"]));
        node.Add(Names.BodyLocation, BodyLocation(draft, treatment.Protocol.Areas, node));
        node.Add(Names.HowPerformed, HowPerformed(draft, treatment.Protocol.Steps, node));
        AddLegalStatus(draft, treatment.Evidence, node);
        node.Add(Names.Guideline, CitationMapping.Guidelines(draft));
    }

    // The enumeration knows two kinds; "minimally invasive" alone does not say that a needle goes through the skin.
    private static Term? ProcedureType(Draft draft, Treatment treatment, GraphNode node)
    {
        ContentPlace place = draft.TreatmentPlace[".protocol.invasiveness"];
        Term? type = treatment.Protocol.Invasiveness?.Value switch
        {
            Invasiveness.NonInvasive => Members.NoninvasiveProcedure,
            Invasiveness.MinimallyInvasive when treatment.Protocol.IsSurgical != true && HasNeedle(draft, treatment) => Members.PercutaneousProcedure,
            _ => null,
        };
        draft.Carry(type is not null, place);
        return type;
    }

    private static bool HasNeedle(Draft draft, Treatment treatment) =>
        treatment.Kind?.Value is TreatmentKind.Injection or TreatmentKind.Infusion
        || treatment.Protocol.Devices.Any(id => draft.Page.Catalog.Devices.TryFind(id, out Device? device)
            && device.Kind?.Value is DeviceKind.Needle or DeviceKind.NeedlingDevice or DeviceKind.Syringe or DeviceKind.Cannula);

    private static List<string> BodyLocation(Draft draft, IReadOnlyList<TreatedArea> areas, GraphNode node)
    {
        var texts = new List<string>();
        for (int i = 0; i < areas.Count; i++)
        {
            if (areas[i].Role?.Value is not (null or AreaRole.Target))
                continue;

            ContentPlace place = new(draft.TreatmentPlace.Root, ".protocol.areas", i, ".areas");
            foreach (Open<BodyArea> area in areas[i].Areas)
            {
                // "Any" is no place on the body.
                if (area.Value != BodyArea.Any && draft.Word(area, place, node) is { } text && !texts.Contains(text))
                    texts.Add(text);
            }
        }

        return texts;
    }

    // One numbered text: an array of steps would lose their order.
    private static string? HowPerformed(Draft draft, IReadOnlyList<ProcessStep> steps, GraphNode node)
    {
        var text = new StringBuilder();
        int number = 0;
        for (int i = 0; i < steps.Count; i++)
        {
            if (draft.Text(steps[i].Text, new(draft.TreatmentPlace.Root, ".protocol.steps", i, ".text"), node) is { } step)
                text.Append(number == 0 ? "" : "\n").Append(CultureInfo.InvariantCulture, $"{++number}. ").Append(step);
        }

        return text.ToString();
    }

    private static void AddLegalStatus(Draft draft, IReadOnlyList<Evidence> evidence, GraphNode node)
    {
        var texts = new List<string>();
        for (int i = 0; i < evidence.Count; i++)
        {
            if (evidence[i].Kind.Value != EvidenceKind.Approval)
                continue;

            // As the page says it, with its authority and the cases in which it holds. recognizingAuthority, which would name the authority
            // alone, says that a system of medicine endorses the treatment: more than an approval of certain devices does.
            ContentPlace place = new(draft.TreatmentPlace.Root, ".evidence", i);
            if (SaidText.Find(draft, place.ToString()) is { } item && SaidText.Whole(draft, item, node) is { } text)
            {
                texts.Add(text);
                draft.Carry(true, place[".kind"]);
                draft.Carry(true, place[".text"]);
            }
        }

        node.Add(Names.LegalStatus, texts);
    }
}

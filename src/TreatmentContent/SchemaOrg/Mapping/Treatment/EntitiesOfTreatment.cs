using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>The things of the catalogue that a treatment refers to, and how they stand to it.</summary>
internal static class EntitiesOfTreatment
{
    public static void Find(PageDraft page)
    {
        Treatment treatment = page.Treatment;
        foreach (Id<Clinic> id in treatment.Offering.Clinics.Distinct().Where(_ => GivenTreatment.IsGiven(treatment.Offering)))
        {
            if (page.Clinic(id) is { } clinic && page.Therapy is { } therapy && ClinicTypes.HasServices(clinic.Type))
                page.Draft.Relate(clinic, Names.AvailableService, therapy);
        }

        for (int i = 0; i < treatment.Protocol.Performers.Count; i++)
        {
            if (treatment.Protocol.Performers[i].Practitioner is { } person)
                page.Person(person);
        }

        // A purely cosmetic treatment has no medical nodes: its conditions, devices and substances stay words.
        if (page.IsCosmetic)
        {
            ReportDevices(page);
            return;
        }

        FindConditions(page);

        // Only the page mentions devices and substances.
        if (page.IsPageElsewhere)
            return;

        foreach (Id<Device> id in treatment.Protocol.Devices)
        {
            page.Draft.Carry(page.Device(id) is not null, page.Place[".protocol.devices"]);
        }

        foreach (Id<Device> id in Steps(treatment).SelectMany(step => step.Devices).Concat(treatment.Variants.SelectMany(variant => variant.Devices)))
        {
            page.Device(id);
        }

        foreach (Id<Substance> id in Steps(treatment).SelectMany(step => step.Substances)
            .Concat(treatment.Variants.SelectMany(variant => variant.Substances))
            .Concat(treatment.Protocol.Doses.Select(dose => dose.Substance).OfType<Id<Substance>>())
            .Concat(treatment.Experience.Anaesthesia.SelectMany(given => given.Substances))
            .Concat(treatment.Benefits.SelectMany(benefit => benefit.Substances)))
        {
            page.Substance(id);
        }
    }

    private static void FindConditions(PageDraft page)
    {
        IReadOnlyList<Indication> indications = page.Treatment.Indications;
        var known = new HashSet<(GraphNode Condition, Term Name)>();
        for (int i = 0; i < indications.Count; i++)
        {
            if (indications[i].Condition is not { } id || page.Condition(id) is not { } condition)
                continue;

            Term? relation = ConditionRelation.Of(page, indications[i], page.At(".indications", i));
            if (relation is not null && known.Add((condition, relation)))
                page.Draft.Relate(condition, relation, page.Subject);

            page.Draft.Carry(relation is not null || !page.IsPageElsewhere, page.At(".indications", i, ".condition"));
        }

        // What a benefit is about is not yet a use: the page is about it, and the condition names no treatment.
        foreach (Id<Condition> id in page.Treatment.Benefits.SelectMany(benefit => benefit.Conditions).Where(_ => !page.IsPageElsewhere))
        {
            page.Condition(id);
        }

        // What pages share is about the same parts on all of them.
        if (page.Draft.Shared is null)
            AnatomyMapping.Add(page.Draft, [page.Treatment]);
    }

    // The words are those of the page's sections, where it is the page that is written and the device has a name there.
    private static void ReportDevices(PageDraft page)
    {
        if (page.IsPageElsewhere || page.Draft.Losses is not { } losses)
            return;

        IReadOnlyList<Id<Device>> devices = page.Treatment.Protocol.Devices;
        for (int i = 0; i < devices.Count; i++)
        {
            ContentPlace place = page.At(".protocol.devices", i);
            if (page.Page.Catalog.Devices.TryFind(devices[i], out Device? device) && page.Draft.InPageLanguage(page.Draft.Locale.Resolve(device.Name), place.ToString(), page.WebPage) is not null)
                losses.Add(SchemaOrgLossKind.TextOnly, place, page.WebPage, "A purely cosmetic treatment has no medical nodes: the device is named in words.");
        }
    }

    private static IEnumerable<ProcessStep> Steps(Treatment treatment) =>
        treatment.Protocol.Phases.SelectMany(phase => phase.Steps).Concat(treatment.Protocol.Steps);
}

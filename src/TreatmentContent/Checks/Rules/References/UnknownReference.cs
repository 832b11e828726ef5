using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1001: whatever is referred to by id is in the catalogue.</summary>
internal sealed class UnknownReference : ICodedRule
{
    public string Code => "TC1001";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (ContentNode node in context.Nodes)
        {
            // An entity's own id names it; every other id points at something.
            if (node.Member == "id" || Missing(context.Catalog, node) is not { } missing)
                continue;
            string advice = missing.Near is null ? "add it or correct the id." : $"did you mean '{missing.Near}'?";
            context.Report(this, node.Path, $"'{missing.Id}' is not a {missing.Kind} of this {missing.Of}; {advice}");
        }
    }

    private static (string Id, string Kind, string Of, string? Near)? Missing(TreatmentCatalog catalog, ContentNode node) => node.Value switch
    {
        Id<Clinic> id => Missing(catalog.Clinics, id, "clinic"),
        Id<Practitioner> id => Missing(catalog.Practitioners, id, "practitioner"),
        Id<Device> id => Missing(catalog.Devices, id, "device"),
        Id<Substance> id => Missing(catalog.Substances, id, "substance"),
        Id<Condition> id => Missing(catalog.Conditions, id, "condition"),
        Id<Citation> id => Missing(catalog.Citations, id, "citation"),
        Id<Treatment> id => Missing(catalog.Treatments, id, "treatment"),
        Id<Variant> id => Missing(node.Around<Treatment>()?.Value as Treatment, id),
        _ => null,
    };

    private static (string Id, string Kind, string Of, string? Near)? Missing<T>(EntityList<T> list, Id<T> id, string kind)
        where T : class, IEntity<T> => list.TryFind(id, out _) ? null : (id.Value, kind, "catalogue", Nearest.To(id.Value, list.Select(entity => entity.Id.Value)));

    // A variant is known by its own treatment alone.
    private static (string Id, string Kind, string Of, string? Near)? Missing(Treatment? treatment, Id<Variant> id)
    {
        IReadOnlyList<Variant> variants = treatment?.Variants ?? [];
        return variants.Any(variant => variant.Id == id.As<Statement>()) ? null : (id.Value, "variant", "treatment", Nearest.To(id.Value, variants.Select(variant => variant.Id.Value)));
    }
}

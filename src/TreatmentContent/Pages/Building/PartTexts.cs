using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>The parts of a treatment that a page can tell, and so the ones that can answer a question.</summary>
internal static class PartTexts
{
    // In the order of the page: sources are numbered, and entities described, where they are first met. A part that stands in several sections has a line for each.
    private static readonly (Part Part, Func<Narrator, IReadOnlyList<PageItem>> Say)[] Table =
    [
        (Part.Summary, OverviewPart.Summary),
        (Part.Definition, OverviewPart.Definition),
        (Part.AlsoKnownAs, OverviewPart.OtherNames),
        (Part.KeyPoints, OverviewPart.KeyPoints),
        (Part.Indications, IndicationPart.Say),
        (Part.Eligibility, EligibilityPart.Suitability),
        (Part.Eligibility, EligibilityPart.Safety),
        (Part.Eligibility, EligibilityPart.Pregnancy),
        (Part.Benefits, BenefitPart.Say),
        (Part.Mechanism, MechanismPart.Say),
        (Part.Variants, VariantPart.Say),
        (Part.Eligibility, EligibilityPart.Consultation),
        (Part.Preparation, InstructionPart.Preparation),
        (Part.Protocol, ProtocolPart.Say),
        (Part.Experience, ExperiencePart.Say),
        (Part.Protocol, InstructionPart.HomeUse),
        (Part.Aftercare, InstructionPart.Aftercare),
        (Part.Recovery, RecoveryPart.Say),
        (Part.Results, ResultsPart.Say),
        (Part.Risks, RiskPart.Say),
        (Part.Related, RelatedPart.Say),
        (Part.Media, MediaPart.Say),
        (Part.Evidence, EvidencePart.Say),
        (Part.Offering, OfferingPart.Say),
        (Part.Sections, static narrator => [.. narrator.Treatment.Sections.Select((section, i) => Own(narrator, section, i))]),
        (Part.Editorial, EditorialPart.Say),
    ];

    /// <summary>Tells whether a page can say what a treatment states in a part; false for a word that is not known.</summary>
    public static bool CanSay(Open<Part> part) => Table.Any(entry => part == entry.Part);

    /// <summary>Says all parts of a treatment.</summary>
    /// <param name="narrator">What the page shares.</param>
    /// <returns>What is said of each part; empty for one that states nothing.</returns>
    public static IReadOnlyDictionary<Part, IReadOnlyList<PageItem>> Say(Narrator narrator)
    {
        Dictionary<Part, IReadOnlyList<PageItem>> said = [];
        foreach ((Part part, Func<Narrator, IReadOnlyList<PageItem>> say) in Table)
        {
            said[part] = [.. said.GetValueOrDefault(part) ?? [], .. say(narrator).Where(static item => !item.IsBare)];
        }

        return said;
    }

    /// <summary>Says a section of the author's own.</summary>
    public static PageItem Own(Narrator narrator, Section section, int index) => new()
    {
        Path = $"{narrator.Root}.sections[{index}]",
        Label = narrator.Locale.Resolve(section.Heading),
        Text = narrator.Locale.Resolve(section.Text),
        HasMarkup = true,
    };
}

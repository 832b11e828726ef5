using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Puts the parts of a treatment, each said once, into the sections of its page.</summary>
internal sealed class PageBuild
{
    private readonly Narrator narrator;
    private readonly IReadOnlyDictionary<Part, IReadOnlyList<PageItem>> parts;
    private readonly List<PageSection> sections = [];
    private readonly Dictionary<(Part, Open<Aspect>?), IReadOnlyList<PageItem>> answers = [];

    public PageBuild(TreatmentCatalog catalog, Treatment treatment, ContentLocale locale)
    {
        narrator = new Narrator(catalog, treatment, locale);
        parts = PartTexts.Say(narrator);
        KeyFacts = KeyFactList.Of(narrator);
        AddSections(treatment);
    }

    public IReadOnlyList<KeyFact> KeyFacts { get; }

    public IReadOnlyList<PageSection> Sections => sections;

    private void AddSections(Treatment treatment)
    {
        Add(SectionKind.Overview, "overview", [.. Of(Part.Definition), .. Of(Part.AlsoKnownAs), .. Of(Part.KeyPoints), .. OverviewPart.Classification(narrator)]);
        Add(SectionKind.KeyFacts, "key-facts", KeyFactList.Items(narrator, KeyFacts));
        Add(SectionKind.SuitableFor, "suitable-for", [.. Of(Part.Indications), .. Of(Part.Eligibility, "eligibility.candidates", "eligibility.ages")]);
        Add(SectionKind.Safety, "safety", Of(Part.Eligibility, "eligibility.contraindications", "eligibility.interactions"));
        Add(SectionKind.Pregnancy, "pregnancy", Of(Part.Eligibility, "eligibility.pregnancy"));
        Add(SectionKind.Benefits, "benefits", Of(Part.Benefits));
        Add(SectionKind.HowItWorks, "how-it-works", Of(Part.Mechanism));
        Add(SectionKind.Variants, "variants", Of(Part.Variants));
        Add(SectionKind.Consultation, "consultation", Of(Part.Eligibility, "eligibility.assessments", "eligibility.documents", "eligibility.lookFor", "eligibility.questionsToAsk"));
        Add(SectionKind.Preparation, "preparation", Of(Part.Preparation));
        IReadOnlyList<PageItem> homeUse = Of(Part.Protocol, "protocol.homeUse");
        Add(SectionKind.WhatToExpect, "what-to-expect", [.. Of(Part.Protocol).Where(item => !homeUse.Contains(item))]);
        Add(SectionKind.Experience, "experience", Of(Part.Experience));
        Add(SectionKind.HomeUse, "home-use", homeUse);
        Add(SectionKind.Aftercare, "aftercare", Of(Part.Aftercare));
        Add(SectionKind.Recovery, "recovery", Of(Part.Recovery));
        Add(SectionKind.Results, "results", Of(Part.Results));
        Add(SectionKind.SideEffects, "side-effects", Of(Part.Risks, "risks.sideEffects"));
        Add(SectionKind.Risks, "risks", Of(Part.Risks, "risks.complications"));
        Add(SectionKind.WhenToCall, "when-to-call", [.. Of(Part.Risks, "risks.warningSigns"), .. PolicyPart.Say(narrator, SectionKind.WhenToCall)]);
        Add(SectionKind.Alternatives, "alternatives", Of(Part.Related));
        Add(SectionKind.Media, "media", Of(Part.Media));
        Add(SectionKind.Evidence, "evidence", Of(Part.Evidence));
        Add(SectionKind.Prices, "prices", [.. Of(Part.Offering).Where(OfferingPart.IsOfPrice)]);
        Add(SectionKind.Access, "access", [.. Of(Part.Offering).Where(static item => !OfferingPart.IsOfPrice(item)), .. PolicyPart.Say(narrator, SectionKind.Access)]);
        Add(SectionKind.Policies, "policies", PolicyPart.Say(narrator, SectionKind.Policies));
        for (int i = 0; i < treatment.Sections.Count; i++)
        {
            Section own = treatment.Sections[i];
            string name = own.Id.IsNone ? $"{i + 1}" : own.Id.Value;
            Add(SectionKind.Own, "section-" + name, [PartTexts.Own(narrator, own, i) with { Label = null }], narrator.Locale.Resolve(own.Heading));
        }

        Add(SectionKind.Myths, "myths", FaqPart.Say(narrator, isMyth: true, (part, topic) => AnswerOnce(part.Value, topic)));
        Add(SectionKind.Faq, "faq", FaqPart.Say(narrator, isMyth: false, (part, topic) => AnswerOnce(part.Value, topic)));
        narrator.Sources.Cite(treatment.Editorial.Citations);
        Add(SectionKind.Sources, "sources", [.. narrator.Sources.Cited.Select(citation => CitationWords.Say(narrator, citation))], isOrdered: true);
        Add(SectionKind.About, "about", Of(Part.Editorial));
    }

    private IReadOnlyList<PageItem> Of(Part part) => parts.GetValueOrDefault(part) ?? [];

    // The lists of a part that stand in a section of their own.
    private IReadOnlyList<PageItem> Of(Part part, params string[] members)
    {
        string[] paths = Array.ConvertAll(members, member => $"{narrator.Root}.{member}");
        return [.. Of(part).Where(item => Array.Exists(paths, path => item.Path.StartsWith(path, StringComparison.Ordinal)))];
    }

    // Several questions are answered from one part.
    private IReadOnlyList<PageItem> AnswerOnce(Part part, Open<Aspect>? topic) =>
        answers.TryGetValue((part, topic), out IReadOnlyList<PageItem>? known) ? known : answers[(part, topic)] = Answer(part, topic);

    // A part that several sections tell answers under their headings: a side effect must not be taken for a complication.
    private IReadOnlyList<PageItem> Answer(Part part, Open<Aspect>? topic)
    {
        IReadOnlyList<PageItem> items = AskedItems.Of(narrator.Root, topic, Of(part));
        var own = items.ToHashSet(ReferenceEqualityComparer.Instance);
        (PageSection Section, PageItem[] Items)[] told = [.. sections.Select(section => (section, Items: section.Items.Where(own.Contains).ToArray())).Where(group => group.Items.Length > 0)];
        return told.Length < 2
            ? items
            : [.. told.Select(group => new PageItem { Path = group.Items[0].Path, Label = group.Section.Heading, Details = group.Items })];
    }

    private void Add(SectionKind kind, string anchor, IReadOnlyList<PageItem> items, ResolvedText? heading = null, bool isOrdered = false)
    {
        if (items.Any(static item => !item.IsBare))
        {
            sections.Add(new PageSection { Kind = kind, Anchor = anchor, Heading = heading ?? narrator.Phrase("section." + anchor), Items = items, IsOrdered = isOrdered });
        }
    }
}

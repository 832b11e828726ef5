using CsCheck;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
using TreatmentContent.Tests.Contract;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Pages;

public sealed class LostLimitProperties
{
    private static readonly Gen<Treatment> Treatments = Gen.Select(
        RecordGen.Of<Instruction>().Array[1, 2],
        RecordGen.Of<Interaction>().Array[1, 2],
        RecordGen.Of<Dose>().Array[1, 2],
        RecordGen.Of<ProcessStep>().Array[1, 2],
        RecordGen.Of<PregnancyRule>(),
        RecordGen.Of<Contraindication>(),
        RecordGen.Of<AdverseEffect>(),
        RecordGen.Of<WarningSign>(),
        (rules, interactions, doses, steps, pregnancy, reason, effect, sign) => new Treatment
        {
            Id = "a1",
            Name = "A",
            Preparation = rules,
            Protocol = new() { Doses = doses, Steps = steps, Phases = [new() { Name = "B", Steps = steps }] },
            Eligibility = new() { Interactions = interactions, Pregnancy = [pregnancy], Contraindications = [reason] },
            Risks = new() { Complications = [effect], WarningSigns = [sign] },
        });

    [Fact]
    public void No_statement_is_in_the_JSON_LD_without_what_limits_it()
    {
        int lost = 0;
        Gen.Select(Treatments, RecordGen.Of<Substance>(), RecordGen.Of<Condition>(), Gen.Enum<Translation>().Array[5, 30]).Sample((treatment, substance, condition, kinds) =>
        {
            TreatmentCatalog catalog = SafetyLanguageProperties.Catalog(treatment, substance, condition, kinds, LocaleOptions.Default);
            TreatmentPage page = TreatmentPage.Create(catalog, catalog.Treatments[0], catalog.Locale("es-US"));
            HashSet<int> written = [.. MarkedTexts.In(TreatmentSchemaOrg.Write(page))];
            HashSet<string> leftOut = [.. TreatmentSchemaOrg.Losses(page).Where(loss => loss.Kind == SchemaOrgLossKind.Incomplete).Select(loss => loss.Path)];
            (string Path, int[] Marks)[] texts = [.. ContentTree.Walk(catalog).Where(node => node.Value is LocalizedText).Select(node => (node.Path, MarkedTexts.In(node.Value.ToString()!).ToArray()))];
            PageItem[] limited = [.. page.Sections.SelectMany(section => section.Items).SelectMany(SafetyItems.WithDetails).Where(item => item is { IsDanger: false } && IsCare(item) && HasLostLimit(item))];

            Assert.All(limited, item =>
            {
                Assert.Contains(leftOut, path => item.Path.StartsWith(path, StringComparison.Ordinal));
                Assert.Empty(texts.Where(text => text.Path.StartsWith(item.Path, StringComparison.Ordinal)).SelectMany(text => text.Marks).Intersect(written));
            });
            Interlocked.Add(ref lost, limited.Length);
        }, iter: 100);

        Assert.InRange(lost, 150, int.MaxValue);
    }

    private static bool IsCare(PageItem item) => item.IsEntry && item.Path.EndsWith(']') && !item.Path.Contains(".stages[", StringComparison.Ordinal)
        && (SafetyItems.IsSafety(item.Path) || item.Path.Contains(".steps[", StringComparison.Ordinal));

    // The source language stands where the page's own has nothing that may. What a statement is about stands at its own path, what is known of that at another.
    private static bool HasLostLimit(PageItem item) => SafetyItems.WithDetails(item)
        .Where(part => part.Path.Length > item.Path.Length && part.Path.StartsWith(item.Path, StringComparison.Ordinal))
        .Where(part => !part.Path.Contains(".reason.purposes", StringComparison.Ordinal) && !part.Path.Contains(".basis.", StringComparison.Ordinal))
        .Any(part => MarkedTexts.In($"{part.Label} {part.Text}", "en").Any());
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Pages;

/// <summary>No fact is lost between the records and the reader: a treatment with something in every member has all of it on its page.</summary>
public sealed partial class PageCoverageTests
{
    [Fact]
    public void Every_member_of_every_record_is_on_the_page()
    {
        var filled = new FilledRecord();
        TreatmentPage page = Page(filled, out TreatmentCatalog catalog);
        string text = Blanks().Replace(page.ToText(), " ");

        string[] lost =
        [
            .. filled.Members
                .Where(member => member.Says is not null && !UnsaidMembers.Reasons.ContainsKey(member.Member))
                .Select(member => (member.Member, Words: Words(member.Says!, page.Locale, catalog)))
                .Where(member => !text.Contains(member.Words, StringComparison.Ordinal))
                .Select(member => $"{member.Member}: {member.Words}"),
        ];
        Assert.Empty(lost);
    }

    [Fact]
    public void Every_member_of_the_catalogue_is_on_the_page_or_has_a_reason()
    {
        TreatmentCatalog catalog = Page(new FilledRecord(), out _).Catalog;
        string[] lost =
        [
            .. typeof(TreatmentCatalog).GetProperties()
                .Where(property => property.SetMethod is not null && property.Name != nameof(TreatmentCatalog.Extensions))
                .Where(property => !UnsaidMembers.Contains(typeof(TreatmentCatalog), property.Name))
                .Where(property => property.GetValue(catalog) is not System.Collections.IEnumerable said || !said.Cast<object>().Any())
                .Select(property => property.Name),
        ];
        Assert.Empty(lost);
    }

    [Fact]
    public void Every_flag_makes_a_difference_to_the_page()
    {
        var filled = new FilledRecord();
        string whole = Page(filled, out _).ToText();

        string[] flags = [.. filled.Members.Where(member => member.Says is null && !member.Member.EndsWith(".Id", StringComparison.Ordinal) && !UnsaidMembers.Reasons.ContainsKey(member.Member)).Select(member => member.Member).Distinct()];
        Assert.True(flags.Length > 10);
        string[] silent = Array.FindAll(flags, flag => Page(new FilledRecord(flag), out _).ToText() == whole);
        Assert.Empty(silent);
    }

    [Fact]
    public void Every_member_is_on_the_html_page_too()
    {
        TreatmentPage page = Page(new FilledRecord(), out _);
        XDocument document = PageSafetyTests.Parse(page.ToHtml());
        string html = string.Join('\n', document.Descendants("img").Select(image => image.Attribute("alt")!.Value).Prepend(document.Root!.Value));

        Assert.All(All(page.Sections.SelectMany(section => section.Items)), item =>
        {
            Assert.Contains(item.Label?.Text ?? "", html, StringComparison.Ordinal);
            Assert.Contains(item.Text?.Text ?? "", html, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_item_has_words_and_no_label_is_missing_in_either_language()
    {
        foreach (string locale in (string[])["en", "es"])
        {
            TreatmentPage page = Page(new FilledRecord(), out _, locale);
            Assert.All(page.Sections, section => Assert.False(section.Heading.IsEmpty || section.Heading.IsForeign));
            Assert.All(All(page.Sections.SelectMany(section => section.Items)), item =>
            {
                Assert.True(item.Label is { IsEmpty: false } || item.Text is { IsEmpty: false } || item.Details.Count > 0, item.Path);
                Assert.False(item.Label is { IsEmpty: true } || item.Text is { IsEmpty: true }, item.Path);
                Assert.StartsWith("$.", item.Path, StringComparison.Ordinal);
            });
        }
    }

    internal static TreatmentCatalog Catalog(FilledRecord filled) => new()
    {
        FormatVersion = "1.0",
        SourceLocale = "en",
        Locales = ["en", "es"],
        Clinics = [filled.Make<Clinic>()],
        Practitioners = [filled.Make<Practitioner>()],
        Devices = [filled.Make<Device>()],
        Substances = [filled.Make<Substance>()],
        Conditions = [filled.Make<Condition>()],
        Citations = [filled.Make<Citation>()],
        Policies = [filled.Make<Policy>()],
        Treatments = [filled.Make<Treatment>()],
    };

    private static TreatmentPage Page(FilledRecord filled, out TreatmentCatalog catalog, string locale = "en")
    {
        catalog = Catalog(filled);
        return TreatmentPage.Create(catalog, catalog.Treatments[0], locale == "es" ? catalog.Locale("es") : catalog.Locale("en"));
    }

    private static string Words(object says, ContentLocale locale, TreatmentCatalog catalog) => says switch
    {
        string text => text,
        FilledRecord.Reference reference => Blanks().Replace(Name(reference.Kind, locale, catalog), " "),
        int month => locale.SayMonth(month).Text,
        Amount amount => locale.Say(amount).Text,
        Quantity quantity => locale.Say(quantity).Text,
        ClinicalDuration duration => locale.Say(duration).Text,
        Rate rate => locale.Say(rate).Text,
        Money money => locale.Say(money).Text,
        Frequency frequency => OfAnything(locale.Say(frequency).Text),
        PartialDate date => locale.Say(date).Text,
        TimeOnly time => Blanks().Replace(locale.Say(time).Text, " "),
        _ => throw new NotSupportedException(says.GetType().Name),
    };

    private static string Name(string kind, ContentLocale locale, TreatmentCatalog catalog) => locale.Resolve(kind switch
    {
        nameof(Clinic) => catalog.Clinics[0].Name,
        nameof(Practitioner) => catalog.Practitioners[0].Name,
        nameof(Device) => catalog.Devices[0].Name,
        nameof(Substance) => catalog.Substances[0].Name,
        nameof(Condition) => catalog.Conditions[0].Name,
        nameof(Citation) => catalog.Citations[0].Title,
        nameof(Variant) => catalog.Treatments[0].Variants[0].Name,
        _ => catalog.Treatments[0].Name,
    }).Text;

    // What a frequency counts need not be people.
    private static string OfAnything(string frequency) => frequency.Replace(" people", "", StringComparison.Ordinal);

    private static IEnumerable<PageItem> All(IEnumerable<PageItem> items) => items.SelectMany(item => All(item.Details).Prepend(item));

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}

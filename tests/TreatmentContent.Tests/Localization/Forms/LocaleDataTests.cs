using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class LocaleDataTests
{
    [Theory]
    [InlineData("plurals")]
    [InlineData("numbers")]
    [InlineData("units")]
    [InlineData("lists")]
    [InlineData("money")]
    [InlineData("dates")]
    [InlineData("names")]
    public void Every_table_names_its_source_and_licence(string topic)
    {
        string header = LocaleTable.Open(topic).Header;

        Assert.Contains("48.2.0", header, StringComparison.Ordinal);
        Assert.Contains("Unicode-3.0", header, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_locale_can_say_every_kind_of_value() =>
        Assert.All(LocaleData.BuiltIn.Locales, tag =>
        {
            LocaleForms forms = LocaleData.BuiltIn.FormsOf(tag)!;
            string[] said =
            [
                Expectations.SayPercents(forms.Numbers, 1, 2),
                forms.Units.Say("minute", isBrief: false, 1, 2)!,
                forms.Lists.Say(["a", "b"], ListKind.Or),
                forms.Money.Say(1, "USD"),
                forms.Dates.Say(new DateOnly(2026, 3, 9), DateStyle.Full),
                forms.Dates.SayYear(2026),
                forms.Dates.Say(new TimeOnly(9, 0))!,
                forms.Relative.Say(new DateOnly(2026, 3, 9), new DateOnly(2026, 6, 9))!,
                forms.Names.Language("en")!,
                forms.Names.Country("US")!,
            ];
            Assert.All(said, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        });

    /// <summary>Goal L14: what the tables weigh in the assembly, compressed.</summary>
    [Fact]
    public void All_tables_together_weigh_at_most_150_KB()
    {
        const int Budget = 150_000;
        System.Reflection.Assembly assembly = typeof(LocaleData).Assembly;
        string[] tables = [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("locale/", StringComparison.Ordinal))];

        Assert.Contains("locale/names.bin", tables);
        Assert.InRange(tables.Sum(name => assembly.GetManifestResourceStream(name)!.Length), 1, Budget);
    }

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        string[] said = new string[64];
        Parallel.For(0, said.Length, index =>
            said[index] = LocaleData.BuiltIn.FormsOf(index % 2 == 0 ? "sl" : "lt")!.Units.Say("hour", isBrief: false, 2)!);

        Assert.Equal(2, said.Distinct().Count());
    }
}

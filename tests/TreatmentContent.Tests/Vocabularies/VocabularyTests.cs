using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Vocabularies;

public sealed partial class VocabularyTests
{
    /// <summary>First words of names that keep their capital: acronyms, people's names, days in English.</summary>
    private static readonly FrozenSet<string> Capitalised = FrozenSet.ToFrozenSet(
        ["BMI", "IMC", "TSH", "CT", "MRI", "X-ray", "X-rays", "Doppler", "Wood's", "Medicare", "Medicaid",
         "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        StringComparer.Ordinal);

    private static readonly Dictionary<string, Type> Enums = typeof(BodyArea).Assembly.GetTypes()
        .Where(type => type.IsEnum && type.Namespace == typeof(BodyArea).Namespace)
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> English = ReadNames("en");
    private static readonly FrozenDictionary<string, string> Spanish = ReadNames("es");

    public static TheoryData<string> Vocabularies => [.. Enums.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> NamedVocabularies
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string name in Enums.Keys.Order(StringComparer.Ordinal))
            {
                data.Add(name, "en");
                data.Add(name, "es");
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Vocabularies))]
    public void Member_zero_is_unspecified_and_no_other_is_called_so(string vocabulary)
    {
        Assert.Equal("Unspecified", Enum.GetName(Enums[vocabulary], 0));
        Assert.Single(Enum.GetNames(Enums[vocabulary]), "Unspecified");
    }

    [Theory, MemberData(nameof(Vocabularies))]
    public void Members_count_up_without_gap_or_alias(string vocabulary) => Assert.Equal(
        Enumerable.Range(0, Enum.GetNames(Enums[vocabulary]).Length),
        Enum.GetValuesAsUnderlyingType(Enums[vocabulary]).Cast<int>());

    [Theory, MemberData(nameof(Vocabularies))]
    public void Every_member_is_a_word_of_the_grammar(string vocabulary) =>
        Assert.All(Enum.GetNames(Enums[vocabulary]), name => Assert.Matches(Word(), Camel(name)));

    [Theory, MemberData(nameof(NamedVocabularies))]
    public void No_two_words_of_a_vocabulary_have_the_same_name(string vocabulary, string locale)
    {
        string[] names = [.. Words(Enums[vocabulary]).Select(word => Named(locale)[word])];

        Assert.Equal(names, names.Distinct(StringComparer.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(NamedVocabularies))]
    public void A_name_can_stand_in_the_middle_of_a_line(string vocabulary, string locale) => Assert.All(
        Words(Enums[vocabulary]).Select(word => Named(locale)[word]),
        name =>
        {
            Assert.DoesNotMatch("^\\s|\\s$|  |[.:;{}]", name);
            Assert.True(char.IsLower(name[0]) || Capitalised.Contains(name.Split(' ')[0]), $"'{name}' has a capital.");
        });

    [Theory, InlineData("en"), InlineData("es")]
    public void Every_word_has_a_name_and_every_name_a_word(string locale)
    {
        string[] wanted =
        [
            .. Enums.Values.SelectMany(Words),
            "likelihood.unspecified",
            .. Words(typeof(Anchor)).SelectMany(word => new[] { word + ".before", word + ".after", word + ".at" }),
        ];

        Assert.Equal(wanted.Order(StringComparer.Ordinal), Named(locale).Keys.Order(StringComparer.Ordinal));
    }

    [Theory, InlineData("en", "before ", "after "), InlineData("es", "antes de ", "después de "), InlineData("es", "antes del ", "después del ")]
    public void An_anchor_is_said_as_what_a_time_is_before_or_after(string locale, string before, string after) => Assert.All(
        Words(typeof(Anchor)),
        word =>
        {
            string said = Named(locale)[word + ".before"];
            Assert.Matches(locale == "en" ? "^before " : "^antes del? ", said);
            if (!said.StartsWith(before, StringComparison.Ordinal))
                return;
            Assert.Equal(after + said[before.Length..], Named(locale)[word + ".after"]);
        });

    [Fact]
    public void Levels_rise_so_that_a_reader_can_tell_the_grave_from_the_slight() =>
        Assert.Equal([Level.None, Level.Minimal, Level.Mild, Level.Moderate, Level.Strong, Level.LifeThreatening], Enum.GetValues<Level>().Skip(1));

    [Fact]
    public void The_week_begins_on_monday_as_in_ISO_8601() =>
        Assert.Equal((1, 7), ((int)Weekday.Monday, (int)Weekday.Sunday));

    private static IEnumerable<string> Words(Type vocabulary) => Enum.GetNames(vocabulary)
        .Where(name => name != "Unspecified")
        .Select(name => $"{Camel(vocabulary.Name)}.{Camel(name)}");

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static FrozenDictionary<string, string> Named(string locale) => locale == "en" ? English : Spanish;

    private static FrozenDictionary<string, string> ReadNames(string locale)
    {
        string resource = $"phrases/words.{locale}.txt";
        using StreamReader reader = new(typeof(BodyArea).Assembly.GetManifestResourceStream(resource)!);
        Dictionary<string, Phrase> phrases = new(StringComparer.Ordinal);
        PhraseFile.Read(resource, reader, phrases);
        return phrases.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Text, StringComparer.Ordinal);
    }

    [GeneratedRegex("^[a-z][A-Za-z0-9]{0,39}$")]
    private static partial Regex Word();
}

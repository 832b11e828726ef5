using System.Globalization;
using TreatmentContent.Localization;
using Question = TreatmentContent.Tests.Localization.IntlOracle.Question;

namespace TreatmentContent.Tests.Localization;

/// <summary>The same as the expectation files hold, asked live with other numbers.</summary>
public sealed class IntlOracleTests
{
    private static readonly string[] Units = ["second", "minute", "hour", "day", "week", "month", "year", "millimeter", "centimeter", "gram", "milliliter", "celsius"];
    private static readonly string[] Currencies = ["USD", "EUR", "GBP", "MXN", "JPY", "CHF", "BRL", "INR", "KRW", "TRY"];

    // The same numbers in each run, so that a miss can be found again.
    private readonly Random random = new(48);

    [Fact]
    public void Plural_categories_agree()
    {
        Compare(
            [.. from locale in Expectations.Locales("plurals.json")
                from kind in new[] { "cardinal", "cardinal", "cardinal", "cardinal", "ordinal", "range", "range" }
                select kind == "range" ? Range(kind, locale.Tag) : new Question(kind, locale.Tag, kind == "ordinal" ? Whole() : Number())],
            question =>
            {
                PluralRules rules = LocaleData.BuiltIn.PluralsOf(question.Tag)!;
                return (question.Kind switch
                {
                    "cardinal" => rules.Cardinal(Value(question.Low)),
                    "ordinal" => rules.Ordinal(Value(question.Low)),
                    _ => rules.Range(Value(question.Low), Value(question.High)),
                }).Word();
            });
    }

    [Fact]
    public void Units_percentages_and_prices_agree()
    {
        Compare(
            [.. from locale in LocaleData.BuiltIn.Locales
                from index in Enumerable.Range(0, 40)
                select Pick(index, locale.Value)],
            question =>
            {
                LocaleForms forms = Expectations.Forms(question.Tag);
                decimal low = Value(question.Low);
                bool isBrief = question.Width == "short";
                return question.Kind switch
                {
                    "unit" => forms.Units.Say(question.Unit, isBrief, low),
                    "unitRange" => forms.Units.Say(question.Unit, isBrief, low, Value(question.High)),
                    "percent" => Expectations.SayPercents(forms.Numbers, low, low),
                    _ => forms.Money.Say(low, question.Unit),
                };
            });
    }

    [Fact]
    public void Names_and_times_of_day_agree()
    {
        string[] languages = ["gu", "hy", "ka", "km", "ne", "pa", "sq", "so", "ta", "yo", "es-MX", "pt-AO", "en-AU", "fr-CH"];
        string[] countries = ["AR", "BR", "CA", "CN", "CU", "DO", "HT", "IN", "JP", "MA", "PL", "PR", "SA", "UA", "VE", "ZA"];
        Compare(
            [.. from locale in LocaleData.BuiltIn.Locales
                from index in Enumerable.Range(0, 24)

                // CLDR 48.0 had "AM" in Korean, 48.2 has its own word again.
                where locale != "ko" || index % 3 != 2
                select (index % 3) switch
                {
                    0 => new Question("name", locale.Value, languages[random.Next(languages.Length)]),
                    1 => new Question("country", locale.Value, countries[random.Next(countries.Length)]),
                    _ => new Question("time", locale.Value, Text(random.Next(24)), Text(random.Next(60))),
                }],
            question => question.Kind switch
            {
                "name" => LocaleData.BuiltIn.NameOf(question.Low, question.Tag) ?? "",
                "country" => LocaleData.BuiltIn.CountryNameOf(question.Low, question.Tag) ?? "",
                // The other side writes a blank for U+202F.
                _ => Expectations.Forms(question.Tag).Dates.Say(new TimeOnly((int)Value(question.Low), (int)Value(question.High)))?.Replace('\u202F', ' '),
            });
    }

    private static void Compare(Question[] questions, Func<Question, string?> say)
    {
        string[] answers = IntlOracle.Ask(questions);
        var expectations = new Expectations();
        foreach ((Question question, string answer) in questions.Zip(answers))
        {
            expectations.Compare(question.ToString(), answer, say(question));
        }

        expectations.Hold(questions.Length);
    }

    private static decimal Value(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    private Question Pick(int index, string tag) => (index % 4) switch
    {
        0 => new Question("unit", tag, Normal(Number()), "", Units[random.Next(Units.Length)], random.Next(2) == 0 ? "long" : "short"),
        1 => Range("unitRange", tag) with { Unit = Units[random.Next(Units.Length)] },
        2 => new Question("percent", tag, Whole()),
        _ => new Question("money", tag, Normal(Number()), "", Currencies[random.Next(Currencies.Length)]),
    };

    private Question Range(string kind, string tag)
    {
        int low = random.Next(200);
        return new Question(kind, tag, Text(low), Text(low + 1 + random.Next(200)));
    }

    private string Whole() => Text(random.Next(2) == 0 ? random.Next(130) : random.Next(3_000_000));

    /// <summary>Gives a number as it might be written, with trailing zeros too.</summary>
    private string Number() => Text(new decimal(random.Next(random.Next(2) == 0 ? 300 : 9_000_000), 0, 0, false, (byte)random.Next(3)));

    private static string Normal(string number) => Text(Value(number) / 1.0000000000000000000000000000m);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}

using CsCheck;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Quantities;

public sealed class GrammarProperties
{
    private static readonly Gen<Likelihood> Likelihoods = Gen.Enum<Likelihood>();

    private static readonly Gen<string> Fragments = Gen.OneOf(
        "few", "many", "~", ">=", ">", "<=", "<", "..", "-", " ", "  ", "/", "%", ",", ".", "0", "1", "3", "12", "1.5", "007", "9999999999999999", "P", "T", "Y", "M", "W", "D", "H", "S",
        "s", "min", "h", "d", "w", "mo", "y", "night", "session", "weeks", "permanent", "EUR", "eur", "°C", "µm", "rare", "2025", "02", "\u00A0", "–", "to", "\uD800", "\n");

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String[0, 80], Fragments.Array[0, 8].Select(string.Concat));

    [Fact]
    public void An_amount_is_read_as_it_was_written() => QuantityGen.Amounts(QuantityGen.Numbers).Sample(RoundTrips);

    [Fact]
    public void A_quantity_is_read_as_it_was_written() =>
        QuantityGen.Quantities.Sample(RoundTrips);

    [Fact]
    public void Money_is_read_as_it_was_written() =>
        QuantityGen.Prices.Sample(RoundTrips);

    [Fact]
    public void A_rate_is_read_as_it_was_written() =>
        QuantityGen.Rates.Sample(RoundTrips);

    [Fact]
    public void A_duration_of_one_unit_is_read_as_it_was_written() =>
        Gen.Select(QuantityGen.PositiveAmounts, QuantityGen.Units, ClinicalDuration.Of).Sample(RoundTrips);

    [Fact]
    public void A_duration_of_two_ends_is_made_exactly_where_its_text_is_read() =>
        Gen.Select(QuantityGen.Parts, QuantityGen.Parts, Gen.Bool).Sample((low, high, about) =>
        {
            ClinicalDuration? made = QuantityGen.Try(() => ClinicalDuration.Between(low, high, about));
            bool isRead = ClinicalDuration.TryParse($"{(about ? "~" : "")}{Text(low)}..{Text(high)}", out ClinicalDuration read);

            return isRead == made.HasValue && (made is not { } duration || (duration == read && RoundTrips(duration)));
        });

    [Fact]
    public void An_amount_is_made_exactly_where_its_text_is_read() =>
        Gen.Select(QuantityGen.Numbers, QuantityGen.Numbers).Sample((low, high) =>
        {
            Amount? made = QuantityGen.Try(() => Amount.Between(low, high));
            bool isRead = Amount.TryParse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Number.Normal(low)}..{Number.Normal(high)}"), out Amount read);
            return isRead == made.HasValue && (!isRead || made == read);
        });

    [Fact]
    public void A_number_is_made_exactly_where_its_text_is_read() =>
        Gen.Decimal.Select(Gen.Int[0, 12], (number, decimals) => decimal.Round(number, decimals)).Sample(number =>
        {
            string text = number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);
            return Amount.TryParse(text, out Amount read) == (QuantityGen.Try(() => new Amount(number)) is { } made && made == read);
        });

    [Fact]
    public void Money_and_rates_and_durations_are_made_exactly_where_their_text_is_read() =>
        QuantityGen.Amounts(QuantityGen.Numbers).Sample(amount =>
            Money.TryParse($"{amount} EUR", out _) == QuantityGen.Try(() => Money.Of(amount, "EUR")).HasValue
            && Rate.TryParse($"{amount}/w", out _) == QuantityGen.Try(() => new Rate(amount, DurationUnit.Week)).HasValue
            && ClinicalDuration.TryParse($"{amount} w", out _) == QuantityGen.Try(() => ClinicalDuration.Of(amount, DurationUnit.Week)).HasValue
            && Quantity.TryParse($"{amount} %", out _) == QuantityGen.Try(() => new Quantity(amount, "%")).HasValue);

    [Fact]
    public void A_frequency_is_made_exactly_where_its_text_is_read() =>
        Gen.Select(QuantityGen.Amounts(QuantityGen.Numbers), Gen.Long[1, 30], Likelihoods).Sample((amount, of, word) =>
        {
            Frequency? percent = QuantityGen.Try(() => Frequency.OfPercent(amount));
            Frequency? ratio = QuantityGen.Try(() => Frequency.OfRatio(amount, of).WithWord(word));

            return Frequency.TryParse($"{amount} %", out Frequency read) == percent.HasValue && (percent is null || (percent == read && RoundTrips(percent.Value)))
                && Frequency.TryParse($"{amount}/{of}", out _) == ratio.HasValue && (ratio is null || RoundTrips(ratio.Value));
        });

    [Fact]
    public void A_date_is_made_exactly_where_its_text_is_read() =>
        Gen.Select(Gen.Int[0, 9999], Gen.Int[0, 13], Gen.Int[0, 32]).Sample((year, month, day) =>
        {
            PartialDate? made = QuantityGen.Try(() => new PartialDate(year, month, day));
            return PartialDate.TryParse($"{year:0000}-{month:00}-{day:00}", out PartialDate read) == made.HasValue && (made is not { } date || (date == read && RoundTrips(date)));
        });

    [Fact]
    public void Reading_never_throws_and_says_why_not() =>
        Texts.Sample(text =>
        {
            Total<Amount>(text);
            Total<Quantity>(text);
            Total<Money>(text);
            Total<Rate>(text);
            Total<Frequency>(text);
            Total<ClinicalDuration>(text);
            Total<PartialDate>(text);
            Total<Open<Likelihood>>(text);
        });

    [Fact]
    public void A_mutated_text_is_refused_or_read_as_it_is_written_again() =>
        Gen.Select(Gen.OneOf("3..6", "12..160 needle", "150 GBP", "2..4/w", "rare, <1/1000", "3 w..6 mo", "P1DT12H", "2022-09-22"), Gen.Int[0, 12], Fragments)
            .Select((text, at, fragment) => text.Insert(Math.Min(at, text.Length), fragment))
            .Sample(text =>
            {
                Total<Amount>(text);
                Total<Quantity>(text);
                Total<Money>(text);
                Total<Rate>(text);
                Total<Frequency>(text);
                Total<ClinicalDuration>(text);
                Total<PartialDate>(text);
            });

    private static string Text(DurationPart part) =>
        part.Value is { } count ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {part.Unit.Word()}") : $"few {part.Unit.Word()}";

    private static bool RoundTrips<T>(T value)
        where T : struct, ISpanParsable<T>
        => T.TryParse(value.ToString(), null, out T read) && read.Equals(value);

    private static void Total<T>(string text)
        where T : struct, ITextForm<T>, ISpanParsable<T>
    {
        bool isRead = T.TryRead(text, out T value, out string? problem);

        Assert.Equal(isRead, problem is null);
        Assert.Equal(isRead, T.TryParse(text, null, out T parsed));
        Assert.Equal(value, parsed);
        Assert.True(RoundTrips(value));
    }
}

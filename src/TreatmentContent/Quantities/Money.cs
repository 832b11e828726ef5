namespace TreatmentContent.Quantities;

/// <summary>An amount of money, never below 0.</summary>
/// <remarks>
/// The text is the amount, one blank and the currency: <c>150 GBP</c>, <c>1000..1400 EUR</c>, <c>&gt;=200 USD</c>, <c>~3300 EUR</c>. The default is <c>0 XXX</c>,
/// in the standard's own code for no currency. Source: ISO 4217:2015.
/// </remarks>
public readonly partial record struct Money
{
    private const string None = "XXX";

    // Null for no currency, so that it equals the default.
    private readonly string? currency;

    private Money(Amount amount, string currency)
    {
        Amount = amount;
        this.currency = currency == None ? null : currency;
    }

    /// <summary>Gets how much, in the currency's main unit.</summary>
    public Amount Amount { get; }

    /// <summary>Gets the currency: three capitals as in ISO 4217; <c>XXX</c> for none.</summary>
    public string Currency => currency ?? None;

    /// <summary>Makes an exact price.</summary>
    /// <param name="amount">How much, in the currency's main unit.</param>
    /// <param name="currency">Three capitals as in ISO 4217.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="amount"/> is below 0 or has too many digits, or <paramref name="currency"/> is not three capitals.</exception>
    public static Money Of(decimal amount, string currency) => Of(new Amount(amount), currency);

    /// <summary>Makes a price, a range of prices or a limit.</summary>
    /// <param name="amount">How much, in the currency's main unit.</param>
    /// <param name="currency">Three capitals as in ISO 4217.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="amount"/> may lie below 0, or <paramref name="currency"/> is not three capitals.</exception>
    public static Money Of(Amount amount, string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        Refusal.ThrowIf(Problem(amount, currency), amount.IsNegative ? nameof(amount) : nameof(currency));
        return new Money(amount, currency);
    }

    private static string? Problem(Amount amount, ReadOnlySpan<char> currency) =>
        Refusal.Negative(amount)
        ?? (currency is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? null : "a currency is the three capitals of ISO 4217");
}

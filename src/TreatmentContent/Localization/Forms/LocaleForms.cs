namespace TreatmentContent.Localization;

/// <summary>Everything that a locale's tables know: how it counts, and how it writes numbers, units, lists, money and dates.</summary>
/// <remarks>Immutable and shared; each table is read when it is first asked.</remarks>
internal sealed class LocaleForms
{
    private readonly Lazy<NumberForms> numbers;
    private readonly Lazy<PluralRules> plurals;
    private readonly Lazy<UnitForms> units;
    private readonly Lazy<ListForms> lists;
    private readonly Lazy<MoneyForms> money;
    private readonly Lazy<DateForms> dates;

    public LocaleForms(LocaleTag locale, Func<string, FormTable> table)
    {
        Locale = locale;
        numbers = new(() => new NumberForms(table("numbers")));
        plurals = new(() => new PluralRules(table("plurals")));
        units = new(() => new UnitForms(table("units"), Numbers, Plurals));
        lists = new(() => new ListForms(table("lists"), locale.Language));
        money = new(() => new MoneyForms(table("money"), table("currencies"), Numbers));
        dates = new(() => new DateForms(table("dates"), Numbers));
    }

    /// <summary>Gets the locale whose tables answer, which may be wider than the one that was asked for.</summary>
    public LocaleTag Locale { get; }

    public NumberForms Numbers => numbers.Value;

    public PluralRules Plurals => plurals.Value;

    public UnitForms Units => units.Value;

    public ListForms Lists => lists.Value;

    public MoneyForms Money => money.Value;

    public DateForms Dates => dates.Value;
}

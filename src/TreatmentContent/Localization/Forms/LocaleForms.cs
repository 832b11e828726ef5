namespace TreatmentContent.Localization;

/// <summary>Everything that a locale's tables know: how it counts, and how it writes numbers, units, lists, money, dates and names.</summary>
/// <remarks>Immutable and shared; each table is read when it is first asked.</remarks>
internal sealed class LocaleForms
{
    private readonly Lazy<NumberForms> numbers;
    private readonly Lazy<PluralRules> plurals;
    private readonly Lazy<UnitForms> units;
    private readonly Lazy<ListForms> lists;
    private readonly Lazy<MoneyForms> money;
    private readonly Lazy<DateForms> dates;
    private readonly Lazy<RelativeForms> relative;
    private readonly Lazy<NameForms> names;
    private readonly Lazy<FormTable> listTable;
    private readonly Lazy<FormTable> dateTable;

    public LocaleForms(LocaleTag locale, Func<string, FormTable> table)
    {
        Locale = locale;
        numbers = new(() => new NumberForms(table("numbers")));
        plurals = new(() => new PluralRules(table("plurals")));
        units = new(() => new UnitForms(table("units"), Numbers, Plurals));
        listTable = new(() => table("lists"));
        dateTable = new(() => table("dates"));
        lists = new(() => new ListForms(listTable.Value, locale.Language));
        money = new(() => new MoneyForms(table("money"), table("currencies"), Numbers));
        dates = new(() => new DateForms(dateTable.Value, Numbers));
        relative = new(() => new RelativeForms(dateTable.Value, Numbers, Plurals));
        names = new(() => new NameForms(table("names")));
    }

    /// <summary>Gets the locale whose tables answer, which may be wider than the one that was asked for.</summary>
    public LocaleTag Locale { get; }

    public NumberForms Numbers => numbers.Value;

    public PluralRules Plurals => plurals.Value;

    public UnitForms Units => units.Value;

    public ListForms Lists => lists.Value;

    public MoneyForms Money => money.Value;

    public DateForms Dates => dates.Value;

    public RelativeForms Relative => relative.Value;

    public NameForms Names => names.Value;

    /// <summary>Gets whether lists can be joined; a language that only a pack of a host describes may say nothing of it.</summary>
    public bool HasLists => listTable.Value.Entries.Count > 0;

    /// <summary>Gets whether dates can be written; a language that only a pack of a host describes may say nothing of it.</summary>
    public bool HasDates => dateTable.Value.Entries.Count > 0;
}

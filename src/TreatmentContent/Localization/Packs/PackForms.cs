using System.Diagnostics.CodeAnalysis;

namespace TreatmentContent.Localization;

/// <summary>The forms that a pack can state, by their keys in the tables of the package.</summary>
internal static class PackForms
{
    private static readonly DateOnly AnyDay = new(2026, 3, 9);

    // Of the days that CLDR writes in several lengths, values are said by one.
    private const string Day = "long";
    private static readonly string[] OtherDays = ["full", "medium"];

    private static readonly string[] Dates =
    [
        Day, "yearMonth", "year", "months", "months.alone", "months.brief", "days", "era",
        "time", "am", "pm", "periods", "today", "yesterday", "ago.day.other", "ago.month.other", "ago.year.other",
    ];

    private static readonly string[] Lists =
    [
        "and.two", "and.start", "and.middle", "and.end", "or.two", "or.start", "or.middle", "or.end", "unit.two", "unit.start", "unit.middle", "unit.end",
    ];

    private static readonly Lazy<HashSet<string>> Names = new(static () => [.. LocaleData.BuiltIn.FormsOf(LocaleTag.Parse("en"))!.Names.Codes, "own"]);

    // English says an age as any other time.
    private static readonly string[] Ages = ["month-person.long.other", "year-person.long.other"];

    private static readonly Lazy<HashSet<string>> Units = new(static () => [.. LocaleData.BuiltIn.FormsOf(LocaleTag.Parse("en"))!.Units.Keys, .. Ages]);

    // What the phrases of values begin with; they are said of numbers only.
    private static readonly string[] OfValues = ["about", "bound", "duration", "few", "frequency", "many", "noun", "per", "unit"];

    /// <summary>Tells whether a phrase is one of those that values are said with, as those of <c>values.en.txt</c> are.</summary>
    public static bool IsOfValues(string key) => OfValues.Contains(key.Split('.')[0]);

    /// <summary>Takes the key of a form apart.</summary>
    /// <param name="key">The key, such as <c>units.minute.long.other</c>.</param>
    /// <param name="topic">The topic of the tables, such as <c>units</c>.</param>
    /// <param name="name">The key in the table, such as <c>minute.long.other</c>.</param>
    /// <returns>False where the key is not one of a form.</returns>
    public static bool IsForm(string key, [NotNullWhen(true)] out string? topic, [NotNullWhen(true)] out string? name)
    {
        int dot = key.IndexOf('.');
        (topic, name) = dot > 0 && LocalePack.Worded.Contains(key[..dot]) ? (key[..dot], key[(dot + 1)..]) : (null, null);
        return topic is not null;
    }

    /// <summary>Tells whether there is such a form.</summary>
    public static bool Has(string topic, string name) => topic switch
    {
        "lists" => Lists.Contains(name),
        "names" => name is "pattern" or "separator" || Names.Value.Contains(name),
        "dates" => Dates.Contains(WithOther(name)) || OtherDays.Contains(name),
        _ => Units.Value.Contains(WithOther(name)),
    };

    /// <summary>Tells what is said by another form than a given one, which nothing is said by.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="name">A form that there is.</param>
    /// <returns>What and by which form, such as "'g' is said by the form 'units.gram.short.other'"; null where values are said by that very form.</returns>
    public static string? SaidOtherwise(string topic, string name)
    {
        if (topic == "dates" && OtherDays.Contains(name))
        {
            return $"days are said by the form 'dates.{Day}'";
        }

        if (topic != "units" || Ages.Contains(WithOther(name)))
        {
            return null;
        }

        return MeasureUnits.SaidBy(name[..name.IndexOf('.')]) is not { } said ? "no value is said in that unit"
            : name.StartsWith(said.Form + ".", StringComparison.Ordinal) ? null
            : $"'{said.Word}' is said by the form 'units.{said.Form}.{PluralCategory.Other.Word()}'";
    }

    /// <summary>Gets the forms of a topic that values are said by; of those that agree with a number, the one for all others.</summary>
    public static IEnumerable<string> Known(string topic) => topic switch
    {
        "lists" => Lists,
        "dates" => Dates,
        "names" => Names.Value,
        _ => Units.Value.Where(name => SaidOtherwise(topic, name) is null),
    };

    /// <summary>Gets the plural category at the end of a form's key; null where the form does not agree with a number.</summary>
    public static string? CategoryOf(string topic, string name) =>
        topic is "units" or "dates" && name.LastIndexOf('.') is > 0 and var dot && IsCategory(name[(dot + 1)..]) ? name[(dot + 1)..] : null;

    /// <summary>Gets the key of the form for all other numbers: <c>minute.long.other</c> of <c>minute.long.few</c>, and others as they are.</summary>
    public static string WithOther(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot > 0 && IsCategory(name[(dot + 1)..]) ? name[..(dot + 1)] + PluralCategory.Other.Word() : name;
    }

    /// <summary>Tells whether a noun has such a form: a plural category, or a number from 0 to 9.</summary>
    public static bool IsNounForm(string form) => form is [>= '0' and <= '9'] || IsCategory(form);

    /// <summary>Tells whether a word is one of CLDR's plural categories.</summary>
    public static bool IsCategory(string word) => Enum.GetValues<PluralCategory>().Any(category => category.Word() == word);

    /// <summary>Says one value of each kind.</summary>
    /// <exception cref="FormatException">A pattern is malformed.</exception>
    /// <exception cref="InvalidDataException">A form is missing that the others ask for.</exception>
    public static void Try(LocaleForms forms)
    {
        _ = forms.Units.Say("minute", isBrief: false, 1, 2);
        _ = forms.Names.Language(LocaleTag.Parse("en"));
        if (forms.HasLists)
        {
            foreach (ListKind kind in Enum.GetValues<ListKind>())
            {
                _ = forms.Lists.Say(["1", "2", "3", "4"], kind);
                _ = forms.Lists.Say(["1", "2"], kind);
            }
        }

        if (forms.HasDates)
        {
            TryDates(forms);
        }
    }

    private static void TryDates(LocaleForms forms)
    {
        for (int month = 1; month <= 12; month++)
        {
            _ = forms.Dates.Say(new DateOnly(AnyDay.Year, month, month), DateStyle.Long);
        }

        _ = forms.Dates.SayMonth(AnyDay.Year, 12) + forms.Dates.SayYear(AnyDay.Year) + forms.Dates.MonthName(12);
        _ = forms.Dates.Say(new TimeOnly(9, 30)) + forms.Dates.Say(new TimeOnly(21, 30)) + forms.Relative.Say(AnyDay, AnyDay.AddDays(3));
    }
}

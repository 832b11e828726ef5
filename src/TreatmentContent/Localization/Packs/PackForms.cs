namespace TreatmentContent.Localization;

/// <summary>The forms that a pack can state, by their keys in the tables of the package.</summary>
internal static class PackForms
{
    private static readonly DateOnly AnyDay = new(2026, 3, 9);

    private static readonly string[] Dates =
    [
        "full", "long", "medium", "yearMonth", "year", "months", "months.alone", "months.brief", "days", "era",
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

    /// <summary>Tells whether there is such a form.</summary>
    public static bool Has(string topic, string name) => topic switch
    {
        "lists" => Lists.Contains(name),
        "names" => name is "pattern" or "separator" || Names.Value.Contains(name),
        _ => Known(topic).Contains(WithOther(name)),
    };

    /// <summary>Gets the forms of a topic; of those that agree with a number, the one for all others.</summary>
    public static IEnumerable<string> Known(string topic) => topic switch
    {
        "lists" => Lists,
        "dates" => Dates,
        "names" => Names.Value,
        _ => Units.Value,
    };

    /// <summary>Tells whether a noun has such a form: a plural category, or a number from 0 to 9.</summary>
    public static bool IsNounForm(string form) => form is [>= '0' and <= '9'] || IsCategory(form);

    /// <summary>Says one value of each kind.</summary>
    /// <exception cref="FormatException">A pattern is malformed.</exception>
    /// <exception cref="InvalidDataException">A form is missing that the others ask for.</exception>
    /// <exception cref="IndexOutOfRangeException">There are too few names of months or days.</exception>
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
        foreach (DateStyle style in Enum.GetValues<DateStyle>())
        {
            for (int month = 1; month <= 12; month++)
            {
                _ = forms.Dates.Say(new DateOnly(AnyDay.Year, month, month), style);
            }
        }

        _ = forms.Dates.SayMonth(AnyDay.Year, 12) + forms.Dates.SayYear(AnyDay.Year) + forms.Dates.MonthName(12);
        _ = forms.Dates.Say(new TimeOnly(9, 30)) + forms.Dates.Say(new TimeOnly(21, 30)) + forms.Relative.Say(AnyDay, AnyDay.AddDays(3));
    }

    // "minute.long.few" is there where "minute.long.other" is.
    private static string WithOther(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot > 0 && IsCategory(name[(dot + 1)..]) ? name[..(dot + 1)] + PluralCategory.Other.Word() : name;
    }

    private static bool IsCategory(string word) => Enum.GetValues<PluralCategory>().Any(category => category.Word() == word);
}

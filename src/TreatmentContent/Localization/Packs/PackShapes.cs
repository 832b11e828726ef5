using System.Globalization;

namespace TreatmentContent.Localization;

/// <summary>What the text of a form must look like, so that no page loses a number, an item of a list or a part of a date.</summary>
internal static class PackShapes
{
    private const char Separator = '|';
    private const char Quote = '\'';
    private const int Months = 12;
    private const int Days = 7;

    // The fields that each pattern must have, and the letters of CLDR that write them.
    private static readonly (string Field, string Letters)[] DayFields = [("the year", "y"), ("the month", "ML"), ("the day", "d")];

    /// <summary>Tells what is wrong with a form that does not agree with a number; null where nothing is.</summary>
    /// <param name="topic">The topic, such as <c>dates</c>.</param>
    /// <param name="name">The form, such as <c>long</c>.</param>
    /// <param name="text">Its text.</param>
    public static string? ProblemOf(string topic, string name, string text) => (topic, name) switch
    {
        ("lists", _) or ("names", "pattern" or "separator") =>
            Count(text, TextPattern.First) == 1 && Count(text, TextPattern.Second) == 1 && !HasBrace(text) ? null : $"'{topic}.{name}' must have the places {{0}} and {{1}}, each once, and no other brace.",
        ("dates", "long") => ProblemOfDate(name, text, DayFields),
        ("dates", "yearMonth") => ProblemOfDate(name, text, DayFields.AsSpan(0, 2)),
        ("dates", "year") => ProblemOfDate(name, text, DayFields.AsSpan(0, 1)),
        ("dates", "time") => ProblemOfTime(text),
        ("dates", "months" or "months.alone" or "months.brief") => ProblemOfRow(name, text, Months),
        ("dates", "days") => ProblemOfRow(name, text, Days),
        ("dates", "periods") => IsRowOfPeriods(text) ? null : "'dates.periods' must have the hour at which each part of the day begins and its name, from midnight: '00…|06…|12…'.",
        _ => ProblemOfName($"{topic}.{name}", text),
    };

    /// <summary>Tells what is wrong with a form that agrees with a number; null where nothing is.</summary>
    /// <param name="key">The form's key, for the message.</param>
    /// <param name="text">Its text.</param>
    /// <param name="category">The numbers that it is for.</param>
    /// <param name="topic">The topic, <c>units</c> or <c>dates</c>.</param>
    /// <param name="plurals">The forms of the language.</param>
    public static string? ProblemOfCounted(string key, string text, PluralCategory category, string topic, PackPlurals plurals)
    {
        int places = Count(text, TextPattern.First);
        if (places > 1 || HasBrace(text.Replace(TextPattern.Second, "{", StringComparison.Ordinal)))
        {
            return $"'{key}' must have the place {{0}} once and no other brace.";
        }

        // A sign such as mg is always beside a number, and so is a dose.
        return places == 1 ? null
            : key.Contains(".short.", StringComparison.Ordinal) ? $"'{key}' must have the place {{0}}: without it the number would be lost."
            : plurals.ProblemWithoutPlace(key, category, TextPattern.First, isWhole: topic == "dates");
    }

    /// <summary>Tells what is wrong with a text that has no places; null where nothing is.</summary>
    public static string? ProblemOfName(string key, string text) =>
        text.AsSpan().ContainsAny('{', '}') ? $"'{key}' has no places and no braces." : null;

    private static string? ProblemOfDate(string name, string text, ReadOnlySpan<(string Field, string Letters)> fields)
    {
        string letters = Letters(text);
        foreach ((string field, string known) in fields)
        {
            if (letters.AsSpan().IndexOfAny(known) < 0)
            {
                return $"'dates.{name}' must have {field}, by the letter {known[0]}: 'd MMMM y'.";
            }
        }

        return ProblemOfName($"dates.{name}", text);
    }

    private static string? ProblemOfTime(string text)
    {
        string letters = Letters(text);
        bool hasHour = letters.Contains('H', StringComparison.Ordinal) || (letters.Contains('h', StringComparison.Ordinal) && letters.AsSpan().IndexOfAny('a', 'B') >= 0);
        return hasHour && letters.Contains('m', StringComparison.Ordinal) ? ProblemOfName("dates.time", text) : "'dates.time' must have the hour and the minutes: 'HH:mm', or 'h:mm a' with the halves of the day.";
    }

    private static string? ProblemOfRow(string name, string text, int count)
    {
        string[] names = text.Split(Separator);
        return names.Length == count && !Array.Exists(names, string.IsNullOrWhiteSpace) ? ProblemOfName($"dates.{name}", text) : $"'dates.{name}' must have {count} names, parted by '{Separator}'.";
    }

    private static bool IsRowOfPeriods(string text)
    {
        int last = -1;
        foreach (string period in text.Split(Separator))
        {
            if (period.Length < 3 || !int.TryParse(period.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int hour) || hour <= last || hour > 23 || (last < 0 && hour > 0))
            {
                return false;
            }

            last = hour;
        }

        return !text.AsSpan().ContainsAny('{', '}');
    }

    // What stands between apostrophes is text.
    private static string Letters(string pattern) => string.Concat(pattern.Split(Quote).Where(static (_, index) => index % 2 == 0));

    private static int Count(string text, string place) => (text.Length - text.Replace(place, "", StringComparison.Ordinal).Length) / place.Length;

    private static bool HasBrace(string text) =>
        text.Replace(TextPattern.First, "", StringComparison.Ordinal).Replace(TextPattern.Second, "", StringComparison.Ordinal).AsSpan().ContainsAny('{', '}');
}

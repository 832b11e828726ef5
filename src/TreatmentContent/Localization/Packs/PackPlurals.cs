using System.Globalization;

namespace TreatmentContent.Localization;

/// <summary>Which forms a counted word can have in the language of a pack, and which of them may leave the number out.</summary>
/// <param name="locale">The locale of the pack.</param>
/// <param name="rules">The plural rules; null where neither the package nor the pack knows them.</param>
internal sealed class PackPlurals(LocaleTag locale, PluralRules? rules)
{
    private const int UsualWholes = 1_000;

    // Every condition of CLDR takes at least two of these if it takes two numbers at all.
    private static readonly decimal[] Wholes = [.. Enumerable.Range(0, 201).Select(static number => (decimal)number), 1_000, 1_001, 2_000, 100_000, 1_000_000, 2_000_000];
    private static readonly decimal[] Parts = [.. Enumerable.Range(1, 129).Select(static tenths => new decimal(tenths, 0, 0, isNegative: false, scale: 1)), 0.01m, 0.11m, 0.25m, 1.01m, 1.11m, 1.25m];

    /// <summary>Tells that the language has no such category; null where it has.</summary>
    public string? ProblemOf(string key, PluralCategory category) =>
        rules is null || rules.Categories.Contains(category) ? null
        : $"'{key}' has no effect: counts in '{locale}' have the forms {string.Join(", ", rules.Categories.Select(static known => known.Word()))}.";

    /// <summary>Tells that the form for all other numbers is absent; null where it is there.</summary>
    public static string? ProblemOfOther(string key, bool hasOther) =>
        hasOther ? null : $"'{key}' needs '{key[..key.LastIndexOf('.')]}.{PluralCategory.Other.Word()}' beside it, for all other numbers.";

    /// <summary>Tells that whole numbers need a form that is absent: no other one stands in for it, and they would be said in another language. Null where all are there.</summary>
    /// <param name="key">The key of one of the forms.</param>
    /// <param name="has">Whether a form of that key is there.</param>
    public string? ProblemOfMissing(string key, Func<string, bool> has)
    {
        foreach (decimal number in rules is null ? [] : Wholes.Where(static number => number < UsualWholes))
        {
            string needed = $"{key[..key.LastIndexOf('.')]}.{rules!.Cardinal(number).Word()}";
            if (!has(needed))
            {
                return $"'{key}' needs '{needed}' beside it, for numbers such as {number.ToString(CultureInfo.InvariantCulture)}; where the word stays the same, state it again.";
            }
        }

        return null;
    }

    /// <summary>Tells that a form without a place would lose its number; null where it stands for one number alone, as "two days" in one word does.</summary>
    /// <param name="key">The form's key.</param>
    /// <param name="category">The form's category.</param>
    /// <param name="place">The place that is absent.</param>
    /// <param name="isWhole">Whether only whole numbers from 1 are said with it.</param>
    public string? ProblemWithoutPlace(string key, PluralCategory category, string place, bool isWhole)
    {
        string lost = $"'{key}' must have the place {place}: without it the number would be lost";
        if (rules is null || category == PluralCategory.Other)
        {
            return lost + ".";
        }

        string[] numbers = [.. (isWhole ? Wholes.Skip(1) : Wholes.Concat(Parts)).Where(number => rules.Cardinal(number) == category).Distinct().Take(2).Select(static number => number.ToString(CultureInfo.InvariantCulture))];
        return numbers.Length == 1 ? null
            : numbers is [var first, var second] ? $"{lost}, since the form stands for {first}, {second} and others."
            : lost + ".";
    }
}

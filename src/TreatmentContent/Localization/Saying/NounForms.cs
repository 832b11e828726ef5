using System.Globalization;

namespace TreatmentContent.Localization;

/// <summary>The phrases of one counted noun, found once: a form for each plural category, and words for some single numbers, such as "twice".</summary>
internal sealed class NounForms
{
    private const int ExactNumbers = 10;

    private readonly Phrase?[] byCategory = new Phrase?[(int)PluralCategory.Other + 1];
    private readonly Phrase?[] exact = new Phrase?[ExactNumbers];

    /// <summary>Looks for the forms.</summary>
    /// <param name="noun">The noun, such as <c>session</c>.</param>
    /// <param name="find">Gives the phrase of a key, or null.</param>
    public NounForms(string noun, Func<string, Phrase?> find)
    {
        string prefix = $"noun.{noun}.";
        for (int index = 0; index < byCategory.Length; index++)
        {
            byCategory[index] = find(prefix + ((PluralCategory)index).Word());
        }

        for (int number = 0; number < exact.Length; number++)
        {
            exact[number] = find(prefix + number.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Gets whether there is any form; without one the noun has no name in the language.</summary>
    public bool Any => Array.Exists(byCategory, static phrase => phrase is not null);

    /// <summary>Gets the form of a category, else the one for all others.</summary>
    public Phrase? Of(PluralCategory category) => byCategory[(int)category] ?? byCategory[(int)PluralCategory.Other];

    /// <summary>Gets the word for that very number; whole ones up to nine can have one.</summary>
    public Phrase? Exactly(decimal number) => number >= 0 && number < ExactNumbers && number == decimal.Truncate(number) ? exact[(int)number] : null;
}

using System.Globalization;

namespace TreatmentContent.Localization;

/// <summary>The phrases of one counted noun, found once: a form for each plural category, and words for some single numbers, such as "twice"; of a unit that has no name, its sign.</summary>
/// <remarks>A form that is not there, or has not come far enough, has no stand-in: the form for other numbers would be a wrong plural, "1 sessions".</remarks>
internal sealed class NounForms
{
    private const int ExactNumbers = 10;

    private readonly Phrase?[] byCategory = new Phrase?[(int)PluralCategory.Other + 1];
    private readonly Phrase?[] exact = new Phrase?[ExactNumbers];

    /// <summary>Looks for the forms.</summary>
    /// <param name="noun">The noun, such as <c>session</c>.</param>
    /// <param name="leastState">What a form must have reached to be said.</param>
    /// <param name="plurals">The rules of the language: what only millions are said with may be absent.</param>
    /// <param name="find">Gives the phrase of a key in whatever state, or null.</param>
    public NounForms(string noun, PhraseState leastState, PluralRules plurals, Func<string, Phrase?> find)
    {
        string prefix = $"noun.{noun}.";
        Phrase? other = find(prefix + PluralCategory.Other.Word());
        for (int index = 0; index < byCategory.Length; index++)
        {
            var category = (PluralCategory)index;
            Phrase? form = find(prefix + category.Word());
            Any |= form is not null;
            byCategory[index] = Finished(form ?? (other is not null && !plurals.IsUsual(category) ? other : null));
        }

        for (int number = 0; number < exact.Length; number++)
        {
            exact[number] = Finished(find(prefix + number.ToString(CultureInfo.InvariantCulture)));
        }

        Phrase? sign = find("unit." + noun);
        IsKnown = Any || sign is not null;
        Sign = Finished(sign);

        Phrase? Finished(Phrase? phrase) => phrase?.State >= leastState ? phrase : null;
    }

    /// <summary>Gets whether there is any form, in whatever state; without one the noun has no name in the language.</summary>
    public bool Any { get; }

    /// <summary>Gets whether there is any form or a sign, in whatever state.</summary>
    public bool IsKnown { get; }

    /// <summary>Gets the pattern of a sign that does not change with the number, such as <c>{n} J/cm²</c>; null where there is none, or none that has come far enough.</summary>
    public Phrase? Sign { get; }

    /// <summary>Gets the form of a category; null where the noun has none, or it has not come far enough.</summary>
    public Phrase? Of(PluralCategory category) => byCategory[(int)category];

    /// <summary>Gets the word for that very number; whole ones up to nine can have one.</summary>
    public Phrase? Exactly(decimal number) => number >= 0 && number < ExactNumbers && number == decimal.Truncate(number) ? exact[(int)number] : null;
}

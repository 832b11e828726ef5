using TreatmentContent.Diagnostics;

namespace TreatmentContent.Localization;

/// <summary>Says what is wrong with a line of a pack, in the light of all its lines.</summary>
internal sealed class PackLines
{
    /// <summary>The key of the locale whose numbers are taken.</summary>
    public const string CountsAs = "countsAs";

    /// <summary>The key of what the language calls itself.</summary>
    public const string OwnName = "names.own";

    private static readonly Lazy<PhraseBook> English = new(static () => PhraseBook.For(LocaleTag.Parse("en"))!);

    private readonly LocaleTag locale;
    private readonly Dictionary<string, Phrase> lines;
    private readonly LocaleForms? builtIn;
    private readonly PackPlurals plurals;

    /// <summary>Takes the lines.</summary>
    /// <param name="locale">The locale of the pack.</param>
    /// <param name="lines">All that the pack says, by key; not changed while lines are looked at.</param>
    public PackLines(LocaleTag locale, Dictionary<string, Phrase> lines)
    {
        this.locale = locale;
        this.lines = lines;
        builtIn = LocaleData.BuiltIn.FormsOf(locale);
        bool isCounted = lines.TryGetValue(CountsAs, out Phrase line) & LocaleTag.TryParse(line.Text, out LocaleTag other);
        plurals = new PackPlurals(locale, LocaleData.BuiltIn.PluralsOf(locale) ?? (isCounted ? LocaleData.BuiltIn.PluralsOf(other) : null));
    }

    private bool HasNumbers => builtIn is not null || lines.ContainsKey(CountsAs);

    /// <summary>Tells what is wrong with a line; null where nothing is.</summary>
    public string? ProblemOf(string key, Phrase line) =>
        PhraseFile.StateIn(line.Text) is { } state ? $"'{state}' would be read in the text; a state stands after the key: '{key} {state} = …'."
        : key == CountsAs ? ProblemOfState(key, line) ?? ProblemOfCounting(line.Text)
        : key == OwnName ? ProblemOfState(key, line) ?? PackShapes.ProblemOfName(key, line.Text)
        : PackForms.IsForm(key, out string? topic, out string? name) ? ProblemOfState(key, line) ?? ProblemOfForm(key, topic, name, line.Text)
        : ProblemOfPhrase(key, line.Text);

    // Phrases of every state can be said, since the strict view of a page leaves out what is not finished; forms are said in both views.
    private static string? ProblemOfState(string key, Phrase line) =>
        line.State >= PhraseState.Translated ? null : $"'{key}' is no phrase and cannot be a draft or a machine's: it is used where safety depends on it, too. State it before '[draft]' or '[machine]', once a person has made sure of it.";

    private string? ProblemOfCounting(string text) =>
        builtIn is not null ? $"'{locale}' has numbers of its own; leave '{CountsAs}' out."
        : !LocaleTag.TryParse(text, out LocaleTag other) || !LocaleData.BuiltIn.Has(other) ? $"'{text}' is not a locale whose numbers the package knows, such as 'fr'."
        : null;

    private string? ProblemOfForm(string key, string topic, string name, string text)
    {
        if (!PackForms.Has(topic, name))
        {
            return $"There is no form '{key}'{Hint(name, PackForms.Known(topic), topic + ".")}";
        }

        if (PackForms.SaidOtherwise(topic, name) is { } otherwise)
        {
            return $"'{key}' has no effect: {otherwise}.";
        }

        if (!HasNumbers)
        {
            return $"'{key}' has no effect: the package does not know how '{locale}' writes numbers. Say it with '{CountsAs}'.";
        }

        return PackForms.CategoryOf(topic, name) is { } category
            ? ProblemOfCategory(key, category, HasOther(topic, PackForms.WithOther(name))) ?? PackShapes.ProblemOfCounted(key, text, PluralCategories.Parse(category), topic, plurals)
            : PackShapes.ProblemOf(topic, name, text);
    }

    private string? ProblemOfPhrase(string key, string text)
    {
        string[] places;
        try
        {
            places = [.. PhrasePlaces.All(text).Order(StringComparer.Ordinal)];
        }
        catch (FormatException malformed)
        {
            return malformed.Message;
        }

        return ProblemOfWords(key, places)
            ?? (places.Length > places.Distinct(StringComparer.Ordinal).Count() ? $"'{key}' has a place twice; its value would be said twice." : null)
            ?? (text.Contains("{{", StringComparison.Ordinal) || text.Contains("}}", StringComparison.Ordinal) ? $"'{key}' has a brace that is not part of a place." : null)
            ?? (HasNumbers || locale.Region is not null || !PackForms.IsOfValues(key) ? null : $"'{key}' has no effect: the package does not know how '{locale}' writes numbers. Say it with '{CountsAs}'.");
    }

    private string? ProblemOfWords(string key, string[] places) => key.Split('.') switch
    {
        // Nouns may be a host's own; their forms are those of its language, and a word for one number has no place.
        ["noun", { Length: > 0 } noun, { Length: > 0 } form] => ProblemOfNoun(key, noun, form, places),
        ["unit", { Length: > 0 } unit] when MeasureUnits.TryFind(unit, out string measure, out _) => $"'{key}' has no effect: '{unit}' is said by the form 'units.{MeasureUnits.SaidBy(measure)!.Value.Form}.other'.",
        ["few" or "many", { Length: > 0 } unit] when MeasureUnits.TryFind(unit, out string measure, out _) => $"'{key}' has no effect: '{unit}' is said by '{key[..key.IndexOf('.')]}.{measure}'.",
        _ when English.Value.TryGet(key, out Phrase english) => PhrasePlaces.Fit(key, places, english.Text) ? null : $"'{key}' must have the same places as '{english.Text}'.",
        ["few" or "many", { Length: > 0 }] => places is [] ? null : $"'{key}' has no places.",
        ["unit", { Length: > 0 }] => places is ["n"] ? null : $"'{key}' must have the place {{n}} once and no other.",
        _ => $"There is no phrase '{key}'{Hint(key, English.Value.Keys.Order(StringComparer.Ordinal), "")}",
    };

    private string? ProblemOfNoun(string key, string noun, string form, string[] places)
    {
        if (!PackForms.IsNounForm(form))
        {
            return $"'{form}' is not a plural category such as 'other', nor a number up to 9.";
        }

        bool hasOther = HasPhrase($"noun.{noun}.other");
        if (!PackForms.IsCategory(form))
        {
            return places is [] ? PackPlurals.ProblemOfOther(key, hasOther) : $"'{key}' is the word for one number and has no places.";
        }

        string? problem = ProblemOfCategory(key, form, hasOther) ?? places switch
        {
            ["n"] => null,
            [] => plurals.ProblemWithoutPlace(key, PluralCategories.Parse(form), "{n}", isWhole: false),
            _ when form == "other" => $"'{key}' must have the place {{n}} once and no other.",
            _ => $"'{key}' can have the place {{n}} once and no other.",
        };
        return problem ?? plurals.ProblemOfMissing(key, HasPhrase);
    }

    private bool HasPhrase(string key) => lines.ContainsKey(key) || LocaleData.BuiltIn.PhrasesOf(locale)?.TryGet(key, out _) == true;

    private string? ProblemOfCategory(string key, string category, bool hasOther) =>
        plurals.ProblemOf(key, PluralCategories.Parse(category)) ?? PackPlurals.ProblemOfOther(key, hasOther);

    // The package's dates say how long ago in each of its languages.
    private bool HasOther(string topic, string other) =>
        lines.ContainsKey($"{topic}.{other}") || (builtIn is not null && (topic != "units" || builtIn.Units.Keys.Contains(other)));

    private static string Hint(string name, IEnumerable<string> known, string prefix) =>
        Nearest.To(name, known) is { } near ? $"; did you mean '{prefix}{near}'?" : ".";
}

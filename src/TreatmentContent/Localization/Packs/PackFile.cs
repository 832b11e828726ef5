using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Localization;

/// <summary>Reads the text of a pack, and refuses what would be of no effect or would fail on a page.</summary>
internal static class PackFile
{
    private const string CountsAs = "countsAs";
    private const string OwnName = "names.own";

    private static readonly Lazy<PhraseBook> English = new(static () => PhraseBook.For(LocaleTag.Parse("en"))!);

    /// <summary>Reads the lines.</summary>
    /// <exception cref="FormatException">A line, or the whole, is not right.</exception>
    public static LocalePack Read(LocaleTag locale, string text)
    {
        Dictionary<string, Phrase> phrases = new(StringComparer.Ordinal);
        using (StringReader reader = new(text))
        {
            PhraseFile.Read(locale.Value, reader, phrases, (key, value) => ProblemOf(locale, key, value));
        }

        LocaleTag? countsAs = phrases.Remove(CountsAs, out Phrase tag) ? LocaleTag.Parse(tag.Text) : default(LocaleTag?);
        string? ownName = phrases.Remove(OwnName, out Phrase own) ? own.Text : null;
        Dictionary<string, Dictionary<string, string>> rows = new(StringComparer.Ordinal);
        foreach ((string key, Phrase row) in phrases.Where(static entry => IsForm(entry.Key, out _, out _)).ToArray())
        {
            _ = IsForm(key, out string? topic, out string? name);
            if (!rows.TryGetValue(topic!, out Dictionary<string, string>? table))
            {
                rows.Add(topic!, table = new(StringComparer.Ordinal));
            }

            table.Add(name!, row.Text);
            phrases.Remove(key);
        }

        LocalePack pack = new(locale, countsAs, phrases, rows, ownName);
        Try(pack);
        return pack;
    }

    private static string? ProblemOf(LocaleTag locale, string key, string text) =>
        key == CountsAs ? ProblemOfCounting(locale, text)
        : key == OwnName ? null
        : IsForm(key, out string? topic, out string? name) ? ProblemOfForm(topic, name)
        : ProblemOfPhrase(key, text);

    private static string? ProblemOfCounting(LocaleTag locale, string text) =>
        LocaleData.BuiltIn.Has(locale) ? $"'{locale}' has numbers of its own; leave '{CountsAs}' out."
        : !LocaleTag.TryParse(text, out LocaleTag other) || !LocaleData.BuiltIn.Has(other) ? $"'{text}' is not a locale whose numbers the package knows, such as 'fr'."
        : null;

    private static string? ProblemOfForm(string topic, string name) =>
        PackForms.Has(topic, name) ? null : $"There is no form '{topic}.{name}'{Hint(name, PackForms.Known(topic), topic + ".")}";

    private static string? ProblemOfPhrase(string key, string text)
    {
        string[] places;
        try
        {
            places = [.. PhrasePlaces.Names(text)];
        }
        catch (FormatException malformed)
        {
            return malformed.Message;
        }

        return key.Split('.') switch
        {
            // Nouns may be a host's own; their forms are those of its language, and a word for one number has no place.
            ["noun", _, "other"] => places is ["n"] ? null : $"'{key}' must have the place {{n}} and no other.",
            ["noun", _, { Length: > 0 } form] => !PackForms.IsNounForm(form) ? $"'{form}' is not a plural category such as 'other', nor a number up to 9." : places is [] or ["n"] ? null : $"'{key}' can have the place {{n}} and no other.",
            _ when English.Value.TryGet(key, out Phrase english) => PhrasePlaces.Names(english.Text).SequenceEqual(places) ? null : $"'{key}' must have the same places as '{english.Text}'.",
            ["few" or "many", _] => places is [] ? null : $"'{key}' has no places.",
            ["unit", _] => places is ["n"] ? null : $"'{key}' must have the place {{n}} and no other.",
            _ => $"There is no phrase '{key}'{Hint(key, English.Value.Keys.Order(StringComparer.Ordinal), "")}",
        };
    }

    private static string Hint(string name, IEnumerable<string> known, string prefix) =>
        Nearest.To(name, known) is { } near ? $"; did you mean '{prefix}{near}'?" : ".";

    private static bool IsForm(string key, [NotNullWhen(true)] out string? topic, [NotNullWhen(true)] out string? name)
    {
        int dot = key.IndexOf('.');
        (topic, name) = dot > 0 && LocalePack.Worded.Contains(key[..dot]) ? (key[..dot], key[(dot + 1)..]) : (null, null);
        return topic is not null;
    }

    /// <summary>Says one value of each kind, so that what is malformed or half stated fails here and not on a page.</summary>
    private static void Try(LocalePack pack)
    {
        if (LocaleData.BuiltIn.With(pack).FormsOf(pack.Locale) is not { } forms)
        {
            return;
        }

        try
        {
            PackForms.Try(forms);
        }
        catch (Exception problem) when (problem is FormatException or InvalidDataException or IndexOutOfRangeException)
        {
            throw new FormatException($"{pack.Locale}: the forms do not fit together. {problem.Message}", problem);
        }
    }
}

namespace TreatmentContent.Localization;

/// <summary>Reads the text of a pack, and refuses what would be of no effect or would fail on a page.</summary>
internal static class PackFile
{
    /// <summary>Reads the lines.</summary>
    /// <exception cref="FormatException">A line, or the whole, is not right.</exception>
    public static LocalePack Read(LocaleTag locale, string text)
    {
        Dictionary<string, Phrase> phrases = Lines(locale, text, problemOf: null);

        // Twice: whether a line is right depends on others, also on later ones.
        _ = Lines(locale, text, new PackLines(locale, phrases).ProblemOf);

        LocaleTag? countsAs = phrases.Remove(PackLines.CountsAs, out Phrase tag) ? LocaleTag.Parse(tag.Text) : default(LocaleTag?);
        string? ownName = phrases.Remove(PackLines.OwnName, out Phrase own) ? own.Text : null;
        Dictionary<string, Dictionary<string, string>> rows = new(StringComparer.Ordinal);
        foreach ((string key, Phrase row) in phrases.Where(static entry => PackForms.IsForm(entry.Key, out _, out _)).ToArray())
        {
            _ = PackForms.IsForm(key, out string? topic, out string? name);
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

    private static Dictionary<string, Phrase> Lines(LocaleTag locale, string text, Func<string, Phrase, string?>? problemOf)
    {
        Dictionary<string, Phrase> lines = new(StringComparer.Ordinal);
        using StringReader reader = new(text);
        PhraseFile.Read(locale.Value, reader, lines, problemOf);
        return lines;
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
        catch (Exception problem) when (problem is FormatException or InvalidDataException)
        {
            throw new FormatException($"{pack.Locale}: the forms do not fit together. {problem.Message}", problem);
        }
    }
}

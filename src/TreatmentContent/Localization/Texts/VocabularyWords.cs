using System.Diagnostics.CodeAnalysis;

namespace TreatmentContent.Localization;

/// <summary>A catalogue's names for its own words: what people read for a word that no vocabulary knows, and for counted units.</summary>
public sealed class VocabularyWords : IEquatable<VocabularyWords>
{
    private readonly SortedDictionary<string, SortedDictionary<string, LocalizedText>> labels;
    private readonly SortedDictionary<string, PluralText> units;

    internal VocabularyWords(SortedDictionary<string, SortedDictionary<string, LocalizedText>> labels, SortedDictionary<string, PluralText> units)
    {
        this.labels = labels;
        this.units = units;
    }

    /// <summary>Gets the table without words.</summary>
    public static VocabularyWords Empty { get; } = new(new(StringComparer.Ordinal), new(StringComparer.Ordinal));

    /// <summary>Gets the vocabularies that have words here, such as <c>trait</c>, in ordinal order.</summary>
    public IReadOnlyCollection<string> Vocabularies => labels.Keys;

    /// <summary>Gets the counted units that have names here, such as <c>shade</c>, in ordinal order.</summary>
    public IReadOnlyCollection<string> Units => units.Keys;

    /// <summary>Gets a value indicating whether nothing is named.</summary>
    public bool IsEmpty => labels.Count == 0 && units.Count == 0;

    /// <summary>Gives the words of a vocabulary that have names here.</summary>
    /// <param name="vocabulary">The vocabulary, such as <c>trait</c>.</param>
    /// <returns>The words in ordinal order; empty for none.</returns>
    public IReadOnlyCollection<string> WordsOf(string vocabulary) =>
        labels.TryGetValue(vocabulary, out SortedDictionary<string, LocalizedText>? words) ? words.Keys : [];

    /// <summary>Finds the name of a word.</summary>
    /// <param name="vocabulary">The vocabulary, such as <c>trait</c>.</param>
    /// <param name="word">The word, such as <c>wantsMore</c>.</param>
    /// <param name="name">What people read.</param>
    /// <returns>Whether it has a name here.</returns>
    public bool TryGetName(string vocabulary, string word, [NotNullWhen(true)] out LocalizedText? name)
    {
        name = null;
        return labels.TryGetValue(vocabulary, out SortedDictionary<string, LocalizedText>? words) && words.TryGetValue(word, out name);
    }

    /// <summary>Finds the name of a counted unit.</summary>
    /// <param name="unit">The unit, such as <c>shade</c>.</param>
    /// <param name="name">Its forms in each language.</param>
    /// <returns>Whether it has a name here.</returns>
    public bool TryGetUnit(string unit, [NotNullWhen(true)] out PluralText? name) => units.TryGetValue(unit, out name);

    /// <summary>Gives the table with the name of a word added or replaced.</summary>
    /// <param name="vocabulary">The vocabulary, such as <c>trait</c>.</param>
    /// <param name="word">The word.</param>
    /// <param name="name">What people read.</param>
    /// <returns>A new table; this one stays as it is.</returns>
    public VocabularyWords WithName(string vocabulary, string word, LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(name);
        var copy = new SortedDictionary<string, SortedDictionary<string, LocalizedText>>(labels, StringComparer.Ordinal);
        copy[vocabulary] = copy.TryGetValue(vocabulary, out SortedDictionary<string, LocalizedText>? words)
            ? new(words, StringComparer.Ordinal) { [word] = name }
            : new(StringComparer.Ordinal) { [word] = name };
        return new VocabularyWords(copy, units);
    }

    /// <summary>Gives the table with the name of a counted unit added or replaced.</summary>
    /// <param name="unit">The unit, such as <c>shade</c>.</param>
    /// <param name="name">Its forms in each language.</param>
    /// <returns>A new table; this one stays as it is.</returns>
    public VocabularyWords WithUnit(string unit, PluralText name)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(name);
        return new VocabularyWords(labels, new(units, StringComparer.Ordinal) { [unit] = name });
    }

    /// <inheritdoc/>
    public bool Equals(VocabularyWords? other) =>
        other is not null && Same(units, other.units, EqualityComparer<PluralText>.Default.Equals)
        && Same(labels, other.labels, static (mine, theirs) => Same(mine, theirs, EqualityComparer<LocalizedText>.Default.Equals));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VocabularyWords);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach ((string vocabulary, SortedDictionary<string, LocalizedText> words) in labels)
        {
            hash.Add(vocabulary, StringComparer.Ordinal);
            Add(ref hash, words);
        }

        Add(ref hash, units);
        return hash.ToHashCode();
    }

    private static void Add<T>(ref HashCode hash, SortedDictionary<string, T> names)
    {
        foreach ((string name, T value) in names)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(value);
        }
    }

    private static bool Same<T>(SortedDictionary<string, T> mine, SortedDictionary<string, T> theirs, Func<T, T, bool> equal)
    {
        if (mine.Count != theirs.Count)
        {
            return false;
        }

        foreach ((string name, T value) in mine)
        {
            if (!theirs.TryGetValue(name, out T? other) || !equal(value, other))
            {
                return false;
            }
        }

        return true;
    }
}

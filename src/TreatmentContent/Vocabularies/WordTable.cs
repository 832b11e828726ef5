namespace TreatmentContent.Vocabularies;

/// <summary>The words of one vocabulary, made once: a hash table that is asked with a span, so that reading a known word allocates nothing.</summary>
/// <typeparam name="TEnum">The vocabulary.</typeparam>
internal static class WordTable<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly string[] Words = Array.ConvertAll(Enum.GetNames<TEnum>(), Camel);
    private static readonly Dictionary<TEnum, string> WordOfValue = MakeWordOfValue();
    private static readonly int[] Slots = MakeSlots();

    /// <summary>Gets the name of the vocabulary: the enum's name in camelCase.</summary>
    public static string Vocabulary { get; } = Camel(typeof(TEnum).Name);

    /// <summary>Gets the words in the order of the enum, without <c>unspecified</c>.</summary>
    public static IReadOnlyList<string> KnownWords { get; } = [.. Words.Where((_, i) => !IsZero(Values[i]))];

    /// <summary>Gets the word of the member 0.</summary>
    public static string Unspecified { get; } = WordOfValue.GetValueOrDefault(default, "unspecified");

    /// <summary>Finds the member and the shared string of a word.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out TEnum value, out string? word)
    {
        int mask = Slots.Length - 1;
        for (int slot = string.GetHashCode(text) & mask; Slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int index = Slots[slot] - 1;
            if (text.SequenceEqual(Words[index]))
            {
                value = Values[index];
                word = Words[index];
                return true;
            }
        }

        value = default;
        word = null;
        return false;
    }

    /// <summary>Finds the word of a member; a number that is no member has none.</summary>
    public static bool TryFind(TEnum value, out string? word) => WordOfValue.TryGetValue(value, out word);

    /// <summary>Says whether a value is the member 0.</summary>
    public static bool IsZero(TEnum value) => EqualityComparer<TEnum>.Default.Equals(value, default);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static Dictionary<TEnum, string> MakeWordOfValue()
    {
        var words = new Dictionary<TEnum, string>(Values.Length);
        for (int i = 0; i < Values.Length; i++)
            words[Values[i]] = Words[i];

        return words;
    }

    /// <summary>Open addressing; a slot holds the index of a word plus one, and at least half of the slots stay empty.</summary>
    private static int[] MakeSlots()
    {
        var slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(Words.Length * 2) + 2)];
        for (int i = 0; i < Words.Length; i++)
        {
            int slot = string.GetHashCode(Words[i]) & (slots.Length - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);

            slots[slot] = i + 1;
        }

        return slots;
    }
}

using System.Text;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>Makes a slug of a text, so that people see what an id names.</summary>
internal static class ItemSlug
{
    private const int MaxLength = 40;
    private const string Letters = "àáâãäåąāăçćčďđèéêëęěēėìíîïīįłñńňòóôõöőøřśšșşťțţùúûüűůūýÿźżž";
    private const string Plain = "aaaaaaaaacccddeeeeeeeeiiiiiilnnnooooooorsssstttuuuuuuuyyzzz";

    /// <summary>Makes the slug.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The first words that fit; where they hold no letter a-z, the hash of the text.</returns>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        bool isNewWord = false;
        foreach (char c in text)
        {
            char plain = Fold(c);
            if (plain is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                // An apostrophe stands inside a word.
                isNewWord |= plain is not ('\'' or '’');
                continue;
            }

            if (isNewWord && slug.Length > 0)
                slug.Append('-');
            isNewWord = false;
            slug.Append(plain);
            if (slug.Length > MaxLength)
                break;
        }

        string words = Cut(slug.ToString());
        return Slug.TryRead(words, out _) && words.Any(char.IsAsciiLetterLower) ? words : $"text-{SourceHash.Of(text)}";
    }

    private static char Fold(char c)
    {
        char lower = char.ToLowerInvariant(c);
        int accented = Letters.IndexOf(lower, StringComparison.Ordinal);
        return accented < 0 ? lower : Plain[accented];
    }

    // The word that does not fit is left out, unless it is the only one.
    private static string Cut(string slug)
    {
        if (slug.Length <= MaxLength)
            return slug;
        int end = slug.LastIndexOf('-');
        return slug[..(end > 0 ? end : MaxLength)];
    }
}

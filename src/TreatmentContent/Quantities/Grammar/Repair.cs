using System.Text;

namespace TreatmentContent.Quantities;

/// <summary>Finds the right form of what an author probably meant, for messages only: nothing is ever read by it. A form is offered when it can be read.</summary>
internal static class Repair
{
    private const int MaxLength = 64;

    // Longer phrases first, so that none is cut by a shorter one.
    private static readonly (string Phrase, string Written)[] Phrases =
    [
        ("at least ", ">="), ("from ", ">="), ("more than ", ">"), ("over ", ">"), ("at most ", "<="), ("up to ", "<="), ("less than ", "<"), ("under ", "<"),
        ("approximately ", "~"), ("approx. ", "~"), ("around ", "~"), ("about ", "~"), ("circa ", "~"), ("ca. ", "~"), ("several ", "few "), ("a few ", "few "),
        (" to ", ".."), (" out of ", "/"), (" in ", "/"), (" per ", "/"), (" percent", " %"),
        (" ..", ".."), (".. ", ".."), (" /", "/"), ("/ ", "/"), ("~ ", "~"), ("= ", "="), ("> ", ">"), ("< ", "<"),
    ];

    private static readonly (string Short, string Unit)[] Abbreviations =
    [
        ("sec", "s"), ("secs", "s"), ("mins", "min"), ("hr", "h"), ("hrs", "h"), ("wk", "w"), ("wks", "w"), ("mos", "mo"), ("mth", "mo"), ("mths", "mo"), ("yr", "y"), ("yrs", "y"),
    ];

    // The sign before its currencies: which of them is meant, the author knows.
    private static readonly (string Sign, string Code)[] Signs =
    [
        ("US$", "USD"), ("R$", "BRL"), ("C$", "CAD"), ("A$", "AUD"), ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"), ("₺", "TRY"), ("₪", "ILS"), ("₩", "KRW"),
        ("dollars", "USD"), ("euros", "EUR"), ("euro", "EUR"), ("pounds", "GBP"),
    ];

    /// <summary>Gives the price of which the currency was written by its sign, with a code that the sign stands for.</summary>
    public static string? WithCode(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
            return null;
        string price = text.ToString();
        (string sign, string code) = Array.Find(Signs, sign => price.Contains(sign.Sign, StringComparison.Ordinal));
        if (sign is not null)
            return Suggest<Money>($"{price.Replace(sign, "", StringComparison.Ordinal).Trim()} {code}");
        return Suggest<Amount>(text) is { } amount ? $"{amount} GBP" : null;
    }

    /// <summary>Gives the canonical text of what was probably meant, or null where that is not clear.</summary>
    public static string? Suggest<T>(ReadOnlySpan<char> text)
        where T : struct, IGrammar<T>
    {
        if (text.Length > MaxLength)
            return null;

        string plain = Characters(text);
        string words = Words(plain);
        foreach (string candidate in (string[])[words, words.ToLowerInvariant(), LastWord(words.ToLowerInvariant()), OrMore(words.ToLowerInvariant()), CodeLast(words), Date(plain)])
        {
            if (T.TryScan(candidate, out T value, out _))
                return Pen.Text(value);
        }

        return null;
    }

    /// <summary>Writes look-alike characters as the grammar does: dashes between numbers, decimal commas, blanks, signs.</summary>
    private static string Characters(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length + 8);
        ReadOnlySpan<char> trimmed = text.Trim();
        for (int i = 0; i < trimmed.Length; i++)
        {
            char c = trimmed[i];
            char next = i + 1 < trimmed.Length ? trimmed[i + 1] : '\0';
            char previous = i > 0 ? trimmed[i - 1] : '\0';
            _ = c switch
            {
                _ when char.IsWhiteSpace(c) => char.IsWhiteSpace(previous) ? plain : plain.Append(' '),
                ',' when char.IsAsciiDigit(previous) && IsDecimalComma(trimmed[(i + 1)..]) => plain.Append('.'),
                '\u2212' => plain.Append('-'),
                >= '\u2010' and <= '\u2015' => plain.Append('-'),
                '…' => plain.Append(".."),
                '≥' => plain.Append(">="),
                '≤' => plain.Append("<="),
                '≈' => plain.Append('~'),
                'μ' => plain.Append('µ'),
                '²' => plain.Append('2'),
                '³' => plain.Append('3'),
                _ when char.IsAsciiDigit(c) && IsUnitStart(next, trimmed[(i + 1)..]) && !IsInWord(trimmed[..i]) => plain.Append(c).Append(' '),
                _ => plain.Append(c),
            };
        }

        return plain.ToString();
    }

    private static string Words(string text)
    {
        var words = new StringBuilder(text);
        foreach ((string phrase, string written) in Phrases)
            _ = words.Replace(phrase, written);

        // A dash between two numbers is a range; elsewhere it is a sign or part of a word.
        for (int i = words.Length - 2; i > 0; i--)
        {
            if (words[i] != '-')
                continue;

            int left = words[i - 1] == ' ' ? i - 2 : i - 1;
            int right = words[i + 1] == ' ' ? i + 2 : i + 1;
            if (left >= 0 && right < words.Length && char.IsAsciiDigit(words[left]) && char.IsAsciiDigit(words[right]))
                _ = words.Remove(left + 1, right - left - 1).Insert(left + 1, "..");
        }

        return words.ToString();
    }

    /// <summary>A comma before three digits may group thousands: what was meant is not clear.</summary>
    private static bool IsDecimalComma(ReadOnlySpan<char> after)
    {
        int digits = after.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? after.Length : digits;
        return digits is > 0 and not 3;
    }

    private static bool IsUnitStart(char next, ReadOnlySpan<char> after) =>
        next is '%' or '°' or 'µ' or 'μ' || (char.IsAsciiLetter(next) && after is not ['e' or 'E', (>= '0' and <= '9') or '+' or '-', ..]);

    private static bool IsInWord(ReadOnlySpan<char> before) => before.TrimEnd("0123456789") is [.., (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')];

    private static string LastWord(string text)
    {
        int start = text.AsSpan().LastIndexOfAny(' ', '/') + 1;
        foreach ((string abbreviation, string unit) in Abbreviations)
        {
            if (text.AsSpan(start).SequenceEqual(abbreviation))
                return string.Concat(text.AsSpan(0, start), unit);
        }

        return text;
    }

    /// <summary>Writes "18+" as the limit that it is.</summary>
    private static string OrMore(string text)
    {
        int plus = text.IndexOf('+', StringComparison.Ordinal);
        return plus <= 0 ? text : LastWord($">={text.AsSpan(0, plus).TrimEnd()}{text.AsSpan(plus + 1)}");
    }

    /// <summary>Writes a currency code in capitals and behind its amount.</summary>
    private static string CodeLast(string text)
    {
        string[] words = text.Split(' ');
        return words is not [var first, var last] ? text
            : first is [.., (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')] ? $"{last} {first.ToUpperInvariant()}" : $"{first} {last.ToUpperInvariant()}";
    }

    /// <summary>Writes a date that begins with its year with hyphens and all its digits.</summary>
    private static string Date(string text)
    {
        string[] parts = text.Split('-', '/', '.');
        return parts[0].Length != 4 || parts.Length > 3 ? text : string.Join('-', Array.ConvertAll(parts, part => part.PadLeft(2, '0')));
    }
}

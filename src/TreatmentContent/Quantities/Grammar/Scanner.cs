namespace TreatmentContent.Quantities;

/// <summary>Walks over a text from left to right; what is taken was there.</summary>
/// <param name="text">The text.</param>
internal ref struct Scanner(ReadOnlySpan<char> text)
{
    private const string NoLeadingZero = "a number has no zero in front";

    /// <summary>Gets what has not been taken yet.</summary>
    public ReadOnlySpan<char> Rest { get; private set; } = text;

    /// <summary>Gets half a sentence on what went wrong, where more is known than that something else was expected.</summary>
    public string? Reason { get; private set; }

    /// <summary>Reads a whole value without making a message.</summary>
    public static bool TryParse<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IGrammar<T>
        => T.TryScan(text, out value, out _);

    /// <summary>Takes a character if it is next.</summary>
    public bool Take(char c)
    {
        if (Rest.IsEmpty || Rest[0] != c)
            return false;

        Rest = Rest[1..];
        return true;
    }

    /// <summary>Takes a text if it is next.</summary>
    public bool Take(string expected)
    {
        if (!Rest.StartsWith(expected, StringComparison.Ordinal))
            return false;

        Rest = Rest[expected.Length..];
        return true;
    }

    /// <summary>Takes everything that is left.</summary>
    public ReadOnlySpan<char> TakeRest()
    {
        ReadOnlySpan<char> all = Rest;
        Rest = default;
        return all;
    }

    /// <summary>Takes ASCII digits, none of them where none is next.</summary>
    public ReadOnlySpan<char> TakeDigits()
    {
        int length = 0;
        while (length < Rest.Length && char.IsAsciiDigit(Rest[length]))
            length++;

        ReadOnlySpan<char> digits = Rest[..length];
        Rest = Rest[length..];
        return digits;
    }

    /// <summary>Takes <c>amount</c>: a word, one number with or without a bound, or two.</summary>
    public bool TakeAmount(out Amount amount)
    {
        amount = default;
        if (TakeWord("few"))
        {
            amount = Amount.Few;
            return true;
        }

        if (TakeWord("many"))
        {
            amount = Amount.Many;
            return true;
        }

        bool isAbout = Take('~');
        Bound bound = TakeBound();
        if (!TakeNumber(out decimal low))
            return false;

        decimal high = low;
        if (bound == Bound.Exact && Take(".."))
        {
            bound = Bound.Between;
            if (!TakeNumber(out high))
                return false;
        }

        bool isMade = Amount.TryMake(bound, low, high, isAbout, out amount, out string? reason);
        Reason = reason;
        return isMade;
    }

    /// <summary>Takes <c>number</c>.</summary>
    public bool TakeNumber(out decimal number)
    {
        number = 0m;
        bool isNegative = Take('-');
        ReadOnlySpan<char> digits = TakeDigits();
        ReadOnlySpan<char> decimals = default;
        if (digits.IsEmpty)
            return false;

        if (Rest is ['.', >= '0' and <= '9', ..])
        {
            _ = Take('.');
            decimals = TakeDigits();
        }

        if (digits.Length > 1 && digits[0] == '0')
            return Refuse(NoLeadingZero);

        if (digits.Length > Number.MaxDigits || decimals.Length > Number.MaxDecimals)
            return Refuse(Number.TooLong);

        // "1.500" is fifteen hundred to many who write it, and one and a half to the grammar: neither a dose nor a price may be guessed.
        if (decimals is [_, _, '0'] && digits.Length <= 3 && digits is not "0")
            return Refuse($"the point parts the decimals: write {digits}{decimals} for thousands, {digits}{Decimals(decimals)} for less");

        number = Value(digits);
        decimals = decimals.TrimEnd('0');
        if (!decimals.IsEmpty)
            number += new decimal((int)Value(decimals), 0, 0, false, (byte)decimals.Length);

        if (isNegative && number == 0m)
            return Refuse("zero has no sign");

        number = isNegative ? -number : number;
        return true;
    }

    private static string Decimals(ReadOnlySpan<char> decimals) => decimals.TrimEnd('0') is { IsEmpty: false } needed ? $".{needed}" : "";

    /// <summary>Takes exactly so many ASCII digits.</summary>
    public bool TakeDigits(int count, out int number)
    {
        ReadOnlySpan<char> digits = TakeDigits();
        number = digits.Length == count ? (int)Value(digits) : 0;
        return digits.Length == count;
    }

    /// <summary>Takes <c>1*10DIGIT</c>, the number that a ratio is of.</summary>
    public bool TakeDenominator(out long number)
    {
        number = 0;
        ReadOnlySpan<char> digits = TakeDigits();
        if (digits.IsEmpty)
            return false;

        if (digits[0] == '0')
            return Refuse(digits.Length == 1 ? "nothing is a share of 0" : NoLeadingZero);

        if (digits.Length > 10)
            return Refuse("the number after the slash has at most 10 digits");

        number = Value(digits);
        return true;
    }

    /// <summary>Takes a word that is not the beginning of a longer one.</summary>
    public bool TakeWord(string word) => (Rest.Length == word.Length || (Rest.Length > word.Length && !char.IsAsciiLetterOrDigit(Rest[word.Length]))) && Take(word);

    private static long Value(ReadOnlySpan<char> digits)
    {
        long value = 0;
        foreach (char c in digits)
            value = (value * 10) + (c - '0');

        return value;
    }

    private bool Refuse(string reason)
    {
        Reason = reason;
        return false;
    }

    private Bound TakeBound() =>
        Take('>') ? (Take('=') ? Bound.AtLeast : Bound.MoreThan)
        : Take('<') ? (Take('=') ? Bound.AtMost : Bound.LessThan)
        : Bound.Exact;
}

namespace TreatmentContent.Localization;

/// <summary>Reads the header <c>Accept-Language</c>.</summary>
internal static class AcceptLanguage
{
    private const int MaxLength = 4096;
    private const int MaxRanges = 32;

    public static IReadOnlyList<LocaleTag> Read(string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            return [];
        }

        var wishes = new List<(LocaleTag Tag, int Weight)>();
        ReadOnlySpan<char> rest = Bounded(header);
        for (int range = 0; range < MaxRanges && !rest.IsEmpty; range++)
        {
            int comma = rest.IndexOf(',');
            ReadOnlySpan<char> part = comma < 0 ? rest : rest[..comma];
            rest = comma < 0 ? default : rest[(comma + 1)..];
            if (TryReadRange(part, out LocaleTag tag, out int weight) && weight > 0)
            {
                wishes.Add((tag, weight));
            }
        }

        // OrderByDescending keeps the order of equals.
        return [.. wishes.OrderByDescending(wish => wish.Weight).Select(wish => wish.Tag).Distinct()];
    }

    /// <summary>Cuts a header that is too long at the end of its last whole part.</summary>
    private static ReadOnlySpan<char> Bounded(ReadOnlySpan<char> header) =>
        header.Length <= MaxLength ? header : header[..Math.Max(0, header[..MaxLength].LastIndexOf(','))];

    /// <summary>Reads <c>es-US;q=0.8</c>; a text without language, such as <c>*</c>, is no wish.</summary>
    private static bool TryReadRange(ReadOnlySpan<char> part, out LocaleTag tag, out int weight)
    {
        weight = 1000;
        int semicolon = part.IndexOf(';');
        ReadOnlySpan<char> name = (semicolon < 0 ? part : part[..semicolon]).Trim();
        return (semicolon < 0 || TryReadWeight(part[(semicolon + 1)..].Trim(), out weight)) & LocaleTag.TryParseRequest(name, out tag) && tag != default;
    }

    /// <summary>Reads <c>q=0.8</c> in thousandths: 0 to 1, at most three decimals.</summary>
    private static bool TryReadWeight(ReadOnlySpan<char> parameter, out int weight)
    {
        weight = 0;
        if (parameter.Length < 3 || parameter[0] is not ('q' or 'Q'))
        {
            return false;
        }

        ReadOnlySpan<char> number = parameter[1..].TrimStart();
        if (number is not ['=', ..])
        {
            return false;
        }

        number = number[1..].TrimStart();
        if (number.Length is 0 or > 5 || number[0] is not ('0' or '1') || (number.Length > 1 && number[1] != '.'))
        {
            return false;
        }

        weight = (number[0] - '0') * 1000;
        int digitWorth = 100;
        foreach (char digit in number.Length > 2 ? number[2..] : default)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            weight += (digit - '0') * digitWorth;
            digitWorth /= 10;
        }

        return weight <= 1000;
    }
}

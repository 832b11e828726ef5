namespace TreatmentContent.Quantities;

/// <summary>The unit words of quantities.</summary>
internal static class Units
{
    private const int MaxLength = 24;

    /// <summary>Gives the reason against a unit word, or null.</summary>
    public static string? Problem(Amount amount, ReadOnlySpan<char> unit)
    {
        if (!IsUnit(unit))
            return "a unit is one word of at most 24 characters: letters, %, °, µ, and after the first also digits, / and -";

        return unit is "%" && amount.Bound is Bound.Few or Bound.Many ? "'few' and 'many' stand alone, without '%'" : null;
    }

    /// <summary>Gives the string of a unit word; the common ones are shared.</summary>
    public static string Intern(ReadOnlySpan<char> unit) => unit switch
    {
        "%" => "%",
        "°C" => "°C",
        "nm" => "nm",
        "µm" => "µm",
        "mm" => "mm",
        "cm" => "cm",
        "cm2" => "cm2",
        "ml" => "ml",
        "l" => "l",
        "mg" => "mg",
        "g" => "g",
        "kg" => "kg",
        "kg/m2" => "kg/m2",
        "J/cm2" => "J/cm2",
        "IU" => "IU",
        "h" => "h",
        "d" => "d",
        "y" => "y",
        "needle" => "needle",
        "unit" => "unit",
        "patient" => "patient",
        "procedure" => "procedure",
        _ => unit.ToString(),
    };

    private static bool IsUnit(ReadOnlySpan<char> unit)
    {
        if (unit.Length is 0 or > MaxLength || !IsFirst(unit[0]))
            return false;

        foreach (char c in unit[1..])
        {
            if (!IsFirst(c) && !char.IsAsciiDigit(c) && c is not ('/' or '-'))
                return false;
        }

        return true;
    }

    private static bool IsFirst(char c) => char.IsAsciiLetter(c) || c is '%' or '°' or 'µ';
}

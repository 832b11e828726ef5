namespace TreatmentContent.Quantities;

/// <summary>The shared strings of common currencies; every code of three capitals is read, listed or not.</summary>
internal static class Currencies
{
    public static string Intern(ReadOnlySpan<char> code) => code switch
    {
        "EUR" => "EUR",
        "USD" => "USD",
        "GBP" => "GBP",
        "CHF" => "CHF",
        "CAD" => "CAD",
        "AUD" => "AUD",
        "BRL" => "BRL",
        "MXN" => "MXN",
        "COP" => "COP",
        "ARS" => "ARS",
        "CLP" => "CLP",
        "AED" => "AED",
        "SAR" => "SAR",
        "EGP" => "EGP",
        "TRY" => "TRY",
        "PLN" => "PLN",
        "INR" => "INR",
        "JPY" => "JPY",
        "CNY" => "CNY",
        "XXX" => "XXX",
        _ => code.ToString(),
    };
}

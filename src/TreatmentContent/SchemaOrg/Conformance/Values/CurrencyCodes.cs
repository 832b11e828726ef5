using System.Collections.Frozen;

namespace TreatmentContent.SchemaOrg;

/// <summary>The codes of the currencies in use.</summary>
/// <remarks>
/// Source: ISO 4217:2015, list one as amended to 2025, with two currencies that prices may still be in (<c>ANG</c>, <c>BGN</c>); and <c>BTC</c>, which Schema.org names
/// in its description of <c>priceCurrency</c>.
/// </remarks>
internal static class CurrencyCodes
{
    private const string Codes =
        """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD
        CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD
        HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
        MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG
        QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS
        UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX
        YER ZAR ZMW ZWG
        BTC
        """;

    private static readonly FrozenSet<string> All = Codes.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Says whether a text is the code of a currency: <c>USD</c>.</summary>
    public static bool Contains(string code) => All.Contains(code);
}

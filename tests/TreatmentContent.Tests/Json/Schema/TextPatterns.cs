namespace TreatmentContent.Tests.Json;

/// <summary>The grammar of the values as regular expressions of ECMA-262, which JSON Schema uses; a test compares them with what the values read.</summary>
/// <remarks>They never refuse what is read. Order (<c>6..3</c>), calendars (<c>2025-02-30</c>) and the like are left to the reader.</remarks>
internal static class TextPatterns
{
    public const string Word = "[a-z][A-Za-z0-9]{0,39}";
    public const string Slug = "(?!(?:constructor|prototype)$)[a-z0-9]+(?:-[a-z0-9]+)*";
    public const string Clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
    public const string Tag = "[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*";
    public const string Amount = $"(?:few|many|~?(?:{Number}\\.\\.{Number}|{Bound}{Number}))";
    public const string Quantity = $"(?:few|many|~?(?:-?{Number}\\.\\.-?{Number}|{Bound}-?{Number}))(?: [A-Za-z%°µ][A-Za-z0-9%°µ/-]{{0,23}})?";
    public const string Money = $"{Amount} [A-Z]{{3}}";
    public const string Rate = $"{Amount}/{Time}";
    public const string Duration = $"(?:permanent|{Amount} {Time}|~?{Part}\\.\\.{Part}|P[0-9TYMWDHS.]+)";
    public const string Share = $"(?:{Word}, )?(?:{Amount} %|{Amount}/[1-9][0-9]{{0,9}})";
    public const string Day = $"[0-9]{{4}}-{Month}-{DayOfMonth}";
    public const string PartialDate = $"[0-9]{{4}}(?:-{Month}(?:-{DayOfMonth})?)?";
    public const string Link = "(?:https://[^\\s\\\\<>\"]+|mailto:[^\\s\\\\<>\"]+@[^\\s\\\\<>\"]+|tel:\\+?[0-9.()-]{3,})";

    private const string Number = "(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,8})?";
    private const string Bound = "(?:>=|>|<=|<)?";
    private const string Time = "(?:s|min|h|d|w|mo|y|(?:second|minute|hour|day|week|month|year|night|session|appointment|cycle)s?)";
    private const string Part = $"(?:few|{Number}) {Time}";
    private const string Month = "(?:0[1-9]|1[0-2])";
    private const string DayOfMonth = "(?:0[1-9]|[12][0-9]|3[01])";

    /// <summary>Makes a pattern that the whole text must fit.</summary>
    public static string Whole(string pattern) => $"^{pattern}$";
}

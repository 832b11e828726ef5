using TreatmentContent.Architecture.Tests.Reading;

namespace TreatmentContent.Architecture.Tests.Rules;

/// <summary>No result depends on a culture: none is read or made, and no overload that would ask the thread for one is called.</summary>
internal static class CultureRules
{
    private static readonly string[] Fractions = ["Decimal", "Double", "Single", "Half"];
    private static readonly string[] Dates = ["DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan"];
    private static readonly string[] Integers = ["SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Int128", "UInt128", "BigInteger"];
    private static readonly string[] Formatted = [.. Fractions, .. Dates, .. Integers];

    private static readonly string[] ByTheThreadsCulture =
    [
        "String.ToUpper()", "String.ToLower()", "Char.ToUpper(Char)", "Char.ToLower(Char)", "String.CompareTo(String)", "String.CompareTo(Object)",
        "String.Compare(String,String)", "String.Compare(String,String,Boolean)", "String.Compare(String,Int32,String,Int32,Int32)",
        "String.StartsWith(String)", "String.EndsWith(String)", "String.IndexOf(String)", "String.IndexOf(String,Int32)", "String.LastIndexOf(String)", "String.LastIndexOf(String,Int32)",
    ];

    private static readonly string[] Sorting =
        ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Sort", "Min", "Max", "MinBy", "MaxBy", "BinarySearch"];

    private static readonly string[] Sorted = ["SortedDictionary`2", "SortedSet`1", "SortedList`2", "PriorityQueue`2"];

    public static IEnumerable<string> OnlyTheInvariantCulture(CodeBase code) =>
        from use in code.Uses
        where (IsGlobalization(use, "CultureInfo") && use.TargetMember is not ("" or "get_InvariantCulture") && !(use.Type.Name == "LocaleTag" && use.Member == "TryGetCulture"))
            || (IsGlobalization(use, "RegionInfo") && use.TargetMember.Length > 0)
            || (use.Target.Namespace == "System.Globalization" && use.TargetMember is "get_CurrentInfo" or "get_CurrentRegion")
            || (use.Target is { Namespace: "System.Threading", Name: "Thread" } && use.TargetMember.Contains("Culture", StringComparison.Ordinal))
        select $"{use}";

    public static IEnumerable<string> NoOverloadWithoutCulture(CodeBase code)
    {
        // Where a record has a ToString of its own, what the compiler makes for printing its members is never called.
        var printed = code.Uses.Where(use => use is { Member: "ToString", TargetMember: "PrintMembers" } && use.Type == use.Target).Select(use => use.Type).ToHashSet();
        IEnumerable<string> calls =
            from use in code.Uses
            where AsksTheThread(use) && (use.Member != "PrintMembers" || printed.Contains(use.Type)) && !IsGenerated(use)
            select $"{use}";

        // A handler that was made without a provider formats with the thread's culture.
        IEnumerable<string> interpolations =
            from place in code.Uses.GroupBy(use => (use.Type, use.Member))
            where place.Any(use => IsInterpolation(use) && use.TargetMember == ".ctor" && !use.Parameters.Contains("IFormatProvider", StringComparison.Ordinal))
            from use in place
            where IsInterpolation(use) && use.TargetMember == "AppendFormatted" && IsFraction(use.Arguments)
            select $"{use} of {use.Arguments}";
        return calls.Concat(interpolations);
    }

    // The serializer's generator writes this helper, for the message of an exception that a test of the converters would meet first.
    private static bool IsGenerated(Use use) => use is { Type.Name: "ContentContext", Member: "ExpandConverter" };

    private static bool AsksTheThread(Use use)
    {
        string name = use.Target.Name;
        string member = use.TargetMember;
        if (use.Parameters.Contains("IFormatProvider", StringComparison.Ordinal) || use.Parameters.Contains("CultureInfo", StringComparison.Ordinal))
        {
            return false;
        }

        return use.Target.Namespace switch
        {
            "System" when ByTheThreadsCulture.Contains($"{name}.{member}({use.Parameters})") => true,
            "System" when Formatted.Contains(name) => member is "ToString" or "Parse" or "TryParse" or "TryFormat" or "ParseExact" or "TryParseExact" && !IsCount(use),
            "System" when name == "Nullable`1" => member == "ToString" && IsFraction(use.Arguments),
            "System" when name == "String" => member == "Format" || ComparesTextsByCulture(use),
            "System" when name == "Convert" => member is "ToString" or "ToDecimal" or "ToDouble",
            "System.Text" when name == "StringBuilder" => member == "AppendFormat" || (member is "Append" or "Insert" && Fractions.Contains(use.Parameters.Split(',')[^1])),
            "System.IO" when name is "TextWriter" or "StringWriter" => member == "Write" && Fractions.Contains(use.Parameters),
            _ => ComparesTextsByCulture(use),
        };
    }

    // What the compiler makes for a record prints its integers plainly; the model's are counts, which look alike in every culture.
    private static bool IsCount(Use use) => use.Member == "PrintMembers" && Integers.Contains(use.Target.Name);

    private static bool ComparesTextsByCulture(Use use)
    {
        if (use.Parameters.Contains("Compar", StringComparison.Ordinal))
        {
            return false;
        }

        string key = use.Arguments.Split(',')[^1];
        return use.Target.Namespace.StartsWith("System", StringComparison.Ordinal) && (
            (Sorting.Contains(use.TargetMember) && key == "String")
            || (Sorted.Contains(use.Target.Name) && use.TargetMember == ".ctor" && use.Arguments.StartsWith("String", StringComparison.Ordinal))
            || (use.Target.Name == "Comparer`1" && use.TargetMember == "get_Default" && key == "String"));
    }

    private static bool IsFraction(string arguments) => arguments.Split(',', '<', '>').Any(name => Fractions.Contains(name) || Dates.Contains(name));

    private static bool IsInterpolation(Use use) => use.Target.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal) && use.TargetMember.Length > 0;

    private static bool IsGlobalization(Use use, string name) => use.Target.Namespace == "System.Globalization" && use.Target.Name == name;
}

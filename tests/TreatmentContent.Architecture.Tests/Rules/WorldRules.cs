using TreatmentContent.Architecture.Tests.Reading;

namespace TreatmentContent.Architecture.Tests.Rules;

/// <summary>Same input, same output: no clock, chance, environment, network or console, and files in <c>Storage</c> alone.</summary>
internal static class WorldRules
{
    private static readonly string[] Clocks =
    [
        "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow", "TimeProvider.get_System",
        "TimeZoneInfo.get_Local", "DateTime.ToLocalTime", "DateTime.ToUniversalTime", "DateTimeOffset.ToLocalTime", "DateTimeOffset.get_LocalDateTime",
    ];

    private static readonly string[] Surroundings = ["Environment", "AppContext", "AppDomain", "Console", "OperatingSystem", "Random"];

    // These work on what they are given; everything else below System.IO can reach the disk.
    private static readonly string[] NeedsNoDisk =
    [
        "Stream", "MemoryStream", "UnmanagedMemoryStream", "TextReader", "TextWriter", "StringReader", "StringWriter", "StreamReader", "StreamWriter", "BinaryReader",
        "SeekOrigin", "IOException", "InvalidDataException", "EndOfStreamException",
    ];

    public static IEnumerable<string> NoClock(CodeBase code) =>
        from use in code.Uses
        where (use.Target.Namespace == "System" && Clocks.Contains($"{use.Target.Name}.{use.TargetMember}")) || use.Target is { Namespace: "System.Diagnostics", Name: "Stopwatch" }
        select $"{use}";

    public static IEnumerable<string> NoSurroundings(CodeBase code) =>
        from use in code.Uses
        where (use.Target.Namespace == "System" && Surroundings.Contains(use.Target.Name) && !IsCompilerMade(use) && use.TargetMember.Length > 0)
            || use.Target is { Namespace: "System.Diagnostics", Name: "Process" }
            || use.Target is { Namespace: "System.Runtime.InteropServices", Name: "RuntimeInformation" }
            || (code.FolderOf(use.Type.Namespace) != "Storage" && IsChance(use))
            || EndsLinesAsTheMachineDoes(use)
        select $"{use}";

    public static IEnumerable<string> NoNetwork(CodeBase code) =>
        from use in code.Uses
        where (use.Target.Namespace == "System.Net" && use.Target.Name is not "WebUtility") || use.Target.Namespace.StartsWith("System.Net.", StringComparison.Ordinal)
        select $"{use}";

    public static IEnumerable<string> FilesInStorageAlone(CodeBase code) =>
        from use in code.Uses
        where code.FolderOf(use.Type.Namespace) != "Storage" && (use.Target.Namespace == "System.IO.Enumeration" || (use.Target.Namespace == "System.IO" && ReachesDisk(use)))
        select $"{use}";

    private static bool ReachesDisk(Use use) => use.Target.Name switch
    {
        "StreamReader" or "StreamWriter" => use.TargetMember == ".ctor" && use.Parameters.StartsWith("String", StringComparison.Ordinal),
        var name => !NeedsNoDisk.Contains(name),
    };

    private static bool IsChance(Use use) =>
        use.Target is { Namespace: "System.Security.Cryptography", Name: "RandomNumberGenerator" }
        || (use.Target is { Namespace: "System", Name: "Guid" } && use.TargetMember is "NewGuid" or "CreateVersion7");

    // Iterators ask which thread runs them.
    private static bool IsCompilerMade(Use use) => use.TargetMember == "get_CurrentManagedThreadId";

    private static bool EndsLinesAsTheMachineDoes(Use use) =>
        use.Target is { Namespace: "System.Text", Name: "StringBuilder" } && use.TargetMember == "AppendLine";
}

namespace TreatmentContent.Json;

/// <summary>Members that this version does not know: they are kept, and said, for they may be slips.</summary>
internal static class UnknownMembers
{
    public const string IssueCode = "TC0018";

    /// <summary>What names the schema of a file for editors: known at the root of every file, also of one whose record has no such member.</summary>
    public const string SchemaName = "$schema";

    /// <summary>Says whether a name is free for users for ever, and so nothing to speak of.</summary>
    public static bool IsOwn(string name) => name.StartsWith("x-", StringComparison.Ordinal);
}

using TreatmentContent.Localization;

namespace TreatmentContent.Statements;

/// <summary>Tells a statement whose value may stand alone, in a list of numbers or as a property, from one that holds with its words only.</summary>
internal static class Generality
{
    /// <summary>Says whether a statement holds in general: always, for all, varying with nothing, and no words beside its value may limit it.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="text">The text beside the value; null where there is none, and where it is the fact itself.</param>
    public static bool Holds(Statement statement, LocalizedText? text = null) => statement.DependsOn.Count == 0 && HoldsAsSpan(statement, text);

    /// <summary>Says the same of a statement whose value shows by itself that it varies, as a span does: what it varies with takes nothing back then.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="text">The text beside the value; null where there is none, and where it is the fact itself.</param>
    public static bool HoldsAsSpan(Statement statement, LocalizedText? text = null) =>
        statement is { Note: null or { IsEmpty: true } } && text is null or { IsEmpty: true } && IsUnlimited(statement);

    /// <summary>Says whether a statement names no case in which alone it holds, and none in which it does not.</summary>
    public static bool IsUnlimited(Statement statement) => statement.When.Equals(Applicability.Always) && statement.Except.Equals(Applicability.Always);
}

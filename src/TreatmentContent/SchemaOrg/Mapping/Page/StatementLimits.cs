using TreatmentContent.Contract;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>Tells which parts of a statement limit what it says, at any depth below it: without them it would say what the content does not.</summary>
internal static class StatementLimits
{
    // What limits any statement: for whom, when, how often and how much.
    private static readonly string[] Limits = ["when", "except", "until", "timing", "repeat", "schedule", "cases", "stages", "quantity", "isOptional", "isIndicative"];

    // The words beside a statement, which may limit it in any way: "only after asking your doctor".
    private static readonly string[] Words = ["text", "note"];

    // What else tells in which cases something goes wrong, or that it may be worse. A remark on a danger, and what to do about it, is no reason to keep silent about the danger.
    private static readonly string[] OfDanger = ["areas", "causes", "dependsOn", "lookBack", "per", "phase", "severityTo"];

    // Why something is so, what that rests on and the name of the device that it is done with say no less of what to do.
    private static readonly string[] Grounds = ["reason", "basis", "devices"];

    // What is done to the patient or by them: there, whatever is said of it may limit it, such as the route of a dose.
    private static readonly string[] Care = [.. SafetyCritical.Statements.Select(static part => "." + part.Member), ".care", ".steps"];

    /// <summary>Says whether a part of a statement, or something in it, limits the statement and is in another language.</summary>
    /// <param name="item">The statement as the page says it.</param>
    /// <param name="detail">What stands below it; what is known of the things that it names limits nothing.</param>
    /// <returns>Whether it is lost.</returns>
    public static bool IsLost(PageItem item, PageItem detail)
    {
        if (!IsPart(item, detail) || IsStatement(item, detail))
            return false;

        if ((OwnLanguage.IsOther(detail.Label) || OwnLanguage.IsOther(detail.Text)) && IsLimit(item, detail))
            return true;

        for (int i = 0; i < detail.Details.Count; i++)
        {
            if (IsLost(item, detail.Details[i]))
                return true;
        }

        return false;
    }

    /// <summary>Says whether a part of a danger names it, where its label cannot.</summary>
    public static bool IsRiskItself(PageItem detail) => detail.Path.EndsWith("].effects", StringComparison.Ordinal) || detail.Path.EndsWith("].signs", StringComparison.Ordinal);

    private static bool IsLimit(PageItem item, PageItem detail)
    {
        // Where a danger is denied, whatever stands beside that may take it back.
        if (item.IsDenied)
            return !IsRiskItself(detail);

        string[] members = detail.Path[item.Path.Length..].Split('.', '[');
        bool isInWords = IsAny(members, Words);
        if (IsAny(members, Grounds) && !isInWords)
            return false;

        return IsAny(members, Limits) || (item.IsDanger ? IsAny(members, OfDanger) : isInWords || IsCare(item));
    }

    private static bool IsAny(string[] members, string[] names) => Array.Exists(members, member => Array.IndexOf(names, member) >= 0);

    private static bool IsCare(PageItem item)
    {
        if (!item.IsEntry || !item.Path.EndsWith(']'))
            return false;

        string list = LossPaths.ListOf(item.Path);
        return Array.Exists(Care, member => list.EndsWith(member, StringComparison.Ordinal));
    }

    // What is known of the things that it names has places of its own, and so have they where each stands for itself.
    private static bool IsPart(PageItem item, PageItem detail) => detail.Path.Length > item.Path.Length && detail.Path.StartsWith(item.Path, StringComparison.Ordinal);

    // A step of a phase is left out by itself. A stage is none: without it, the schedule would be another one.
    private static bool IsStatement(PageItem item, PageItem detail) => detail.IsEntry && !detail.Path.AsSpan(item.Path.Length).Contains(".stages[", StringComparison.Ordinal);
}

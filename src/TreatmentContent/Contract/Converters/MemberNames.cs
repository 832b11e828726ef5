using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Contract;

/// <summary>The names of one object's members, each of which may stand once.</summary>
/// <param name="most">How many are taken; null means as many as the problems say for names that an author chooses.</param>
internal sealed class MemberNames(int? most = null)
{
    // An object has a handful of members; only one with many is worth a hash table.
    private const int Few = 16;

    private readonly List<string> few = [];
    private HashSet<string>? many;
    private bool isFull;

    /// <summary>Gets the byte where the last name stands.</summary>
    public long LastOffset { get; private set; }

    /// <summary>Gets how many there are.</summary>
    public int Count => many?.Count ?? few.Count;

    /// <summary>Takes the name that the reader stands on and steps to its value; a second member of that name is reported and stepped over.</summary>
    /// <param name="reader">A reader on a name.</param>
    /// <param name="problems">Takes the problem.</param>
    /// <param name="name">The name.</param>
    /// <returns>Whether the name is new; the reader then stands on its value.</returns>
    public bool TryTake(ref Utf8JsonReader reader, ReadingProblems problems, [NotNullWhen(true)] out string? name)
    {
        LastOffset = reader.TokenStartIndex;
        name = null;
        if (IsFull(problems) || !Token.TryGetText(ref reader, problems, out name))
        {
            Step(ref reader);
            return false;
        }

        if (!TryAdd(name))
        {
            problems.Enter(name);
            ReportTwice(name, problems, LastOffset);
            problems.Leave();
            Step(ref reader);
            return false;
        }

        reader.Read();
        return true;
    }

    /// <summary>Reports a name that stands twice.</summary>
    /// <param name="name">The name.</param>
    /// <param name="problems">Takes the problem.</param>
    /// <param name="offset">The byte where it stands for the second time.</param>
    public static void ReportTwice(string name, ReadingProblems problems, long offset) =>
        problems.Report("TC0017", $"{TextForm.Quote(name)} stands twice in this object; keep one of the two.", offset);

    // What is beyond the limit is said once and not looked at.
    private bool IsFull(ReadingProblems problems)
    {
        if (!isFull && Count == (most ?? problems.MaxNames))
        {
            isFull = true;
            problems.Report("TC0019", $"The object has more than the {Count} members that are read.", LastOffset);
        }

        return isFull;
    }

    private bool TryAdd(string name)
    {
        if (many is null && few.Count == Few)
            many = new HashSet<string>(few, StringComparer.Ordinal);
        if (many is not null)
            return many.Add(name);
        if (few.Contains(name))
            return false;
        few.Add(name);
        return true;
    }

    private static void Step(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }
}

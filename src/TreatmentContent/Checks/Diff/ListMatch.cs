using System.Text.Json;

namespace TreatmentContent.Checks;

/// <summary>Finds which item of one list is which item of another: by id, else by being equal, else by what stands in its place.</summary>
internal sealed class ListMatch
{
    private const int None = -1;

    private readonly IReadOnlyList<JsonElement> before;
    private readonly IReadOnlyList<JsonElement> after;
    private readonly bool areTexts;

    // For each item its partner in the other list, or None.
    private readonly int[] partnersBefore;
    private readonly int[] partnersAfter;

    private ListMatch(IReadOnlyList<JsonElement> before, IReadOnlyList<JsonElement> after, bool areTexts)
    {
        this.before = before;
        this.after = after;
        this.areTexts = areTexts;
        partnersBefore = new int[before.Count];
        partnersAfter = new int[after.Count];
        Array.Fill(partnersBefore, None);
        Array.Fill(partnersAfter, None);
    }

    /// <summary>Matches the items of two lists.</summary>
    /// <param name="before">The items of the earlier version.</param>
    /// <param name="after">The items of the later version.</param>
    /// <param name="areTexts">Whether the items are texts in all their languages.</param>
    /// <returns>Each item once, in the order of the later list, by its positions in both or -1; an item that is gone follows the one that it followed.</returns>
    public static IReadOnlyList<(int Before, int After, bool IsMoved)> Of(IReadOnlyList<JsonElement> before, IReadOnlyList<JsonElement> after, bool areTexts)
    {
        var match = new ListMatch(before, after, areTexts);
        match.PairEnds();
        match.PairById();
        match.PairEqual();
        bool[] isMoved = match.FindMoved();
        match.PairAlike(isMoved);
        return match.InOrder(isMoved);
    }

    // Equal beginnings and ends come first: of equal items, those in the same place are the same.
    private void PairEnds()
    {
        int least = Math.Min(before.Count, after.Count);
        int start = 0;
        for (; start < least && JsonElement.DeepEquals(before[start], after[start]); start++)
        {
            Pair(start, start);
        }

        for (int end = 1; end <= least - start && JsonElement.DeepEquals(before[^end], after[^end]); end++)
        {
            Pair(before.Count - end, after.Count - end);
        }
    }

    private void PairById()
    {
        if (!areTexts)
        {
            PairByKey(Id);
        }
    }

    private void PairEqual() => PairByKey(item => item.GetRawText());

    // Where a key stands more than once, the first is the first and the second the second.
    private void PairByKey(Func<JsonElement, string?> keyOf)
    {
        var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        foreach (int index in Unpaired(partnersBefore, 0, before.Count))
        {
            if (keyOf(before[index]) is { } key)
            {
                if (!waiting.TryGetValue(key, out Queue<int>? indexes))
                {
                    waiting.Add(key, indexes = new Queue<int>());
                }

                indexes.Enqueue(index);
            }
        }

        foreach (int index in Unpaired(partnersAfter, 0, after.Count))
        {
            if (keyOf(after[index]) is { } key && waiting.TryGetValue(key, out Queue<int>? indexes) && indexes.TryDequeue(out int partner))
            {
                Pair(partner, index);
            }
        }
    }

    // The most items that keep their order among each other have stayed; the others were moved.
    private bool[] FindMoved()
    {
        var isMoved = new bool[after.Count];
        int[] paired = [.. Enumerable.Range(0, after.Count).Where(index => partnersAfter[index] != None)];
        HashSet<int> stayed = [.. LongestRise.In([.. paired.Select(index => partnersAfter[index])]).Select(at => paired[at])];
        foreach (int index in paired)
        {
            isMoved[index] = !stayed.Contains(index);
        }

        return isMoved;
    }

    // Between two items that stayed, what is gone and what is new may be one item that was edited.
    private void PairAlike(bool[] isMoved)
    {
        int startBefore = 0;
        int startAfter = 0;
        for (int index = 0; index <= after.Count; index++)
        {
            bool isEnd = index == after.Count;
            if (!isEnd && (partnersAfter[index] == None || isMoved[index]))
            {
                continue;
            }

            int endBefore = isEnd ? before.Count : partnersAfter[index];
            int[] gone = [.. Unpaired(partnersBefore, startBefore, endBefore).Where(at => CanChange(before[at]))];
            int[] come = [.. Unpaired(partnersAfter, startAfter, index).Where(at => CanChange(after[at]))];
            foreach ((int mine, int theirs) in Likeness.Align(gone.Length, come.Length, (i, j) => Compare(gone[i], come[j])))
            {
                Pair(gone[mine], come[theirs]);
            }

            startBefore = endBefore + 1;
            startAfter = index + 1;
        }
    }

    // What is gone follows the item that it followed, before anything that has come in its place.
    private List<(int Before, int After, bool IsMoved)> InOrder(bool[] isMoved)
    {
        var found = new List<(int, int, bool)>();
        AddGone(found, 0);
        for (int index = 0; index < after.Count; index++)
        {
            found.Add((partnersAfter[index], index, isMoved[index]));
            if (partnersAfter[index] != None && !isMoved[index])
            {
                AddGone(found, partnersAfter[index] + 1);
            }
        }

        return found;

        void AddGone(List<(int, int, bool)> items, int from)
        {
            for (int at = from; at < before.Count && (partnersBefore[at] == None || isMoved[partnersBefore[at]]); at++)
            {
                if (partnersBefore[at] == None)
                {
                    items.Add((at, None, false));
                }
            }
        }
    }

    // Null where the two can be no versions of one item: each has a name of its own.
    private int? Compare(int mine, int theirs) =>
        !areTexts && Id(before[mine]) is not null && Id(after[theirs]) is not null ? null : Likeness.Of(before[mine], after[theirs]);

    // A word, an id or an amount is there or not; a record or a text is edited.
    private bool CanChange(JsonElement item) => areTexts || item.ValueKind == JsonValueKind.Object;

    private void Pair(int mine, int theirs)
    {
        partnersBefore[mine] = theirs;
        partnersAfter[theirs] = mine;
    }

    private static IEnumerable<int> Unpaired(int[] partners, int start, int end) =>
        Enumerable.Range(start, Math.Max(end - start, 0)).Where(index => partners[index] == None);

    private static string? Id(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
}

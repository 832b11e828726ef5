using System.Globalization;
using System.Text;

namespace TreatmentContent.Contract;

/// <summary>A key as somebody wrote it: it may name a text, or none.</summary>
internal sealed class TextKey
{
    private readonly List<string> items = [];
    private readonly List<string> names = [];
    private readonly int?[] positions;

    /// <summary>Takes a key apart.</summary>
    /// <param name="key">Any text.</param>
    public TextKey(string key)
    {
        int at = 0;
        while (key.IndexOf('[', at) is >= 0 and var open && key.IndexOf(']', open) is >= 0 and var close)
        {
            names.Add(key[at..open]);
            items.Add(key[(open + 1)..close]);
            at = close + 1;
        }

        names.Add(key[at..]);
        Pattern = string.Join("[]", names);
        positions = [.. items.Select(Position)];
    }

    /// <summary>Gets the key with all items left open, as <see cref="TextEntry.Pattern"/>.</summary>
    public string Pattern { get; }

    /// <summary>Gets whether it names an item by its position.</summary>
    public bool HasPosition => Array.Exists(positions, position => position is not null);

    /// <summary>Says whether it names a text: each item by its id, or by the position at which it stands now.</summary>
    /// <param name="text">A text of the same pattern.</param>
    public bool Names(TextEntry text) => Fits(text, arePositionsOpen: false);

    /// <summary>Says whether it could name a text if items that it names by position were moved.</summary>
    /// <param name="text">A text of the same pattern.</param>
    public bool CouldName(TextEntry text) => Fits(text, arePositionsOpen: true);

    /// <summary>Gives the key with another position: the last one that it has.</summary>
    /// <param name="position">The position.</param>
    public string At(int position)
    {
        int last = items.FindLastIndex(ItemIds.IsPosition);
        var key = new StringBuilder(names[0]);
        for (int i = 0; i < items.Count; i++)
            key.Append(CultureInfo.InvariantCulture, $"[{(i == last ? position.ToString(CultureInfo.InvariantCulture) : items[i])}]{names[i + 1]}");
        return key.ToString();
    }

    /// <summary>Gives the position at which a text stands that this key could name: in the list of the last position.</summary>
    /// <param name="text">A text of the same pattern.</param>
    public int PositionOf(TextEntry text) => text.Items[items.FindLastIndex(ItemIds.IsPosition)].Index;

    private bool Fits(TextEntry text, bool arePositionsOpen)
    {
        for (int i = 0; i < items.Count; i++)
        {
            (string? id, int index) = text.Items[i];
            bool fits = positions[i] is { } position ? arePositionsOpen || position == index : items[i] == id;
            if (!fits)
                return false;
        }

        return true;
    }

    // 007 is a position, but that of no item: each key has one form.
    private static int? Position(string item)
    {
        if (!ItemIds.IsPosition(item))
            return null;
        return int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out int position) && (item.Length == 1 || item[0] != '0') ? position : -1;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Contract;
using TreatmentContent.Statements;

namespace TreatmentContent.Checks;

/// <summary>Walks the canonical JSON of two versions side by side, along the contract: whatever is written is compared, also members of tomorrow.</summary>
internal sealed class DiffWalk
{
    private readonly List<ContentChange> changes = [];

    private DiffWalk()
    {
    }

    /// <summary>Compares two versions of a record.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="type">The record's contract.</param>
    /// <returns>The changes in the order of the file.</returns>
    public static IReadOnlyList<ContentChange> Compare(ContentRecord before, ContentRecord after, JsonTypeInfo type)
    {
        using JsonDocument earlier = JsonDocument.Parse(CompactJson.Write(before, type));
        using JsonDocument later = JsonDocument.Parse(CompactJson.Write(after, type));
        var walk = new DiffWalk();
        walk.Value(new PlacedValue(earlier.RootElement, JsonPath.Root), new PlacedValue(later.RootElement, JsonPath.Root), new DiffShape(type, isSafetyCritical: false));
        return walk.changes;
    }

    private void Value(PlacedValue before, PlacedValue after, DiffShape shape)
    {
        if (JsonElement.DeepEquals(before.Json, after.Json))
        {
            return;
        }

        switch (before.Json.ValueKind, after.Json.ValueKind)
        {
            case var _ when shape.IsText:
                Texts(before, after, shape);
                break;
            case (JsonValueKind.Object, JsonValueKind.Object):
                Members(before, after, shape);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                Items(before, after, shape.Item());
                break;
            default:
                Changed(before, after, shape);
                break;
        }
    }

    private void Texts(PlacedValue before, PlacedValue after, DiffShape shape)
    {
        foreach ((_, PlacedValue? mine, PlacedValue? theirs) in MemberMatch.Of(before.Texts(), after.Texts()))
        {
            if (mine is { } earlier && theirs is { } later)
            {
                Changed(earlier, later, shape);
            }
            else
            {
                OneSided(mine, theirs, shape);
            }
        }
    }

    private void Members(PlacedValue before, PlacedValue after, DiffShape shape)
    {
        foreach ((string name, PlacedValue? mine, PlacedValue? theirs) in MemberMatch.Of(before.Members(), after.Members()))
        {
            if (mine is { } earlier && theirs is { } later)
            {
                Value(earlier, later, shape.Member(name));
            }
            else
            {
                OneSided(mine, theirs, shape.Member(name));
            }
        }
    }

    private void Items(PlacedValue before, PlacedValue after, DiffShape item)
    {
        IReadOnlyList<PlacedValue> earlier = before.Items();
        IReadOnlyList<PlacedValue> later = after.Items();
        foreach ((int mine, int theirs, bool isMoved) in ListMatch.Of([.. earlier.Select(value => value.Json)], [.. later.Select(value => value.Json)], item.IsText))
        {
            if (mine < 0 || theirs < 0)
            {
                OneSided(mine < 0 ? null : earlier[mine], theirs < 0 ? null : later[theirs], item);
                continue;
            }

            if (isMoved)
            {
                Add(ContentChangeKind.Moved, earlier[mine], later[theirs], item.IsSafetyCritical);
            }

            Value(earlier[mine], later[theirs], item);
        }
    }

    private void Changed(PlacedValue before, PlacedValue after, DiffShape shape)
    {
        if (!JsonElement.DeepEquals(before.Json, after.Json))
        {
            Add(ContentChangeKind.Changed, before, after, shape.Holds(before.Json) || shape.Holds(after.Json));
        }
    }

    private void OneSided(PlacedValue? before, PlacedValue? after, DiffShape shape) =>
        Add(before is null ? ContentChangeKind.Added : ContentChangeKind.Removed, before, after, shape.Holds((before ?? after)!.Value.Json));

    private void Add(ContentChangeKind kind, PlacedValue? before, PlacedValue? after, bool isSafetyCritical) => changes.Add(new ContentChange
    {
        Kind = kind,
        PathBefore = before?.Path,
        PathAfter = after?.Path,
        Before = before?.Json.GetRawText(),
        After = after?.Json.GetRawText(),
        IsSafetyCritical = isSafetyCritical,
    });
}

using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Json;

/// <summary>Tells which documents need the slow reading although the fast one could read them.</summary>
internal static class Scrutiny
{
    private static readonly ConcurrentDictionary<Type, JsonPropertyInfo[]> TagListsByType = new();
    private static readonly ConcurrentDictionary<Type, bool> ReachesTagLists = new();

    /// <summary>Says, in a few fast searches, whether a document can hold what the serializer would let pass: a null in a list, half a character, a list that is too long.</summary>
    /// <param name="document">The bytes.</param>
    /// <param name="limits">How much is read.</param>
    /// <returns>Whether the slow reading must look first; true does not mean that anything is wrong.</returns>
    public static bool IsNeeded(ReadOnlySpan<byte> document, ReadLimits limits) =>
        limits != ReadLimits.Default
        || document.IndexOf("null"u8) >= 0
        || HasSurrogateEscape(document)
        || HasLongList(document, limits.MaxItems);

    /// <summary>Says whether a record that was read under the closed contract is of another format, or names more locales than it may.</summary>
    /// <param name="root">The record.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="versions">The versions of the format that are read.</param>
    /// <returns>Whether the slow reading must say so.</returns>
    public static bool IsNeeded(ContentRecord root, ReadLimits limits, FormatVersions versions) =>
        !versions.IsRead(FormatVersions.Of(root))
        || (ReachesTagLists.GetOrAdd(root.GetType(), static type => ReachesTagList(type, [])) && AnyNeedsIt(root, limits, versions));

    private static bool AnyNeedsIt(ContentRecord root, ReadLimits limits, FormatVersions versions) =>
        RecordBranches.Any(root, record => !versions.IsRead(FormatVersions.Of(record)) || HasTooManyTags(record, limits));

    private static bool HasTooManyTags(ContentRecord record, ReadLimits limits)
    {
        foreach (JsonPropertyInfo list in TagListsByType.GetOrAdd(record.GetType(), FindTagLists))
        {
            if (list.Get!(record) is IReadOnlyList<LocaleTag> tags && tags.Count > limits.MaxLocales)
                return true;
        }

        return false;
    }

    private static bool HasSurrogateEscape(ReadOnlySpan<byte> document)
    {
        for (int at = document.IndexOf("\\u"u8); at >= 0; at = document.IndexOf("\\u"u8))
        {
            document = document[(at + 2)..];
            if (document is [(byte)'d' or (byte)'D', ..])
                return true;
        }

        return false;
    }

    // Few commas make no long list. Otherwise values are counted, which costs a sound document far less than the slow reading.
    private static bool HasLongList(ReadOnlySpan<byte> document, int most)
    {
        if (document.Count((byte)',') < most)
            return false;

        Span<int> counts = stackalloc int[ContentContract.MaxDepth + 1];
        counts.Clear();
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = ContentContract.MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject)
                    continue;
                if (++counts[reader.CurrentDepth] > most)
                    return true;
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                    counts[reader.CurrentDepth + 1] = 0;
            }

            return false;
        }
        catch (JsonException)
        {
            // Not JSON: the slow reading says why.
            return true;
        }
    }

    private static bool ReachesTagList(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || !type.IsAssignableTo(typeof(ContentRecord)))
            return false;
        return FindTagLists(type).Length > 0 || ContentTree.MembersOf(type).Any(member => ReachesTagList(ContentContract.ItemOf(member.PropertyType), seen));
    }

    private static JsonPropertyInfo[] FindTagLists(Type type) =>
        [.. ContentTree.MembersOf(type).Where(member => member.PropertyType.IsAssignableTo(typeof(IReadOnlyList<LocaleTag>)))];
}

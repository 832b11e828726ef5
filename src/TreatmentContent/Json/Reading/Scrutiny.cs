using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Json;

/// <summary>Tells which documents need the slow reading although the fast one could read them.</summary>
internal static class Scrutiny
{
    private static readonly ConcurrentDictionary<Type, JsonPropertyInfo[]> TagListsByType = new();

    /// <summary>Says, in a few fast searches, whether a document can hold what the serializer would let pass: a null in a list, half a character, a list that is too long.</summary>
    /// <param name="document">The bytes.</param>
    /// <param name="limits">How much is read.</param>
    /// <returns>Whether the slow reading must look first; true does not mean that anything is wrong.</returns>
    public static bool IsNeeded(ReadOnlySpan<byte> document, ReadLimits limits) =>
        limits != ReadLimits.Default
        || document.Count((byte)',') >= limits.MaxItems
        || document.IndexOf("null"u8) >= 0
        || document.IndexOf("\\ud"u8) >= 0
        || document.IndexOf("\\uD"u8) >= 0;

    /// <summary>Says whether a record that was read is of another format, holds members to speak of, or more locales than it may.</summary>
    /// <param name="root">The record.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="versions">The versions of the format that are read.</param>
    /// <returns>Whether the slow reading must say so.</returns>
    public static bool IsNeeded(ContentRecord root, ReadLimits limits, FormatVersions versions) => RecordBranches.Any(root, record =>
        !versions.IsRead(FormatVersions.Of(record))
        || (record.Extensions.Count > 0 && record.Extensions.Keys.Any(name => !UnknownMembers.IsOwn(name)))
        || TagListsByType.GetOrAdd(record.GetType(), FindTagLists).Any(list => list.Get!(record) is IReadOnlyList<LocaleTag> tags && tags.Count > limits.MaxLocales));

    private static JsonPropertyInfo[] FindTagLists(Type type) =>
        [.. ContentTree.MembersOf(type).Where(member => member.PropertyType.IsAssignableTo(typeof(IReadOnlyList<LocaleTag>)))];
}

using System.Text.Json;
using TreatmentContent.Contract;

namespace TreatmentContent.Json;

/// <summary>Finds the format versions that a document states, without reading anything else of it.</summary>
internal static class StatedVersions
{
    private const string Treatments = "treatments";

    /// <summary>Gives the version that the document itself states, or null where it states none that is one.</summary>
    /// <param name="document">The bytes, sound or not.</param>
    public static FormatVersion? OfRoot(ReadOnlySpan<byte> document)
    {
        FormatVersion? root = null;
        Visit(document, (depth, version) =>
        {
            root = depth == 1 ? version : root;
            return depth != 1;
        });
        return root;
    }

    /// <summary>Says whether the document, or a treatment inside it, states a version for which something holds.</summary>
    /// <param name="document">The bytes, sound or not.</param>
    /// <param name="holds">The test.</param>
    public static bool Any(ReadOnlySpan<byte> document, Func<FormatVersion?, bool> holds)
    {
        bool found = false;
        Visit(document, (_, version) => !(found |= holds(version)));
        return found;
    }

    // A document states its version at its first level, a catalogue's treatment at the third.
    private static void Visit(ReadOnlySpan<byte> document, Func<int, FormatVersion?, bool> goOn)
    {
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = ContentContract.MaxDepth });
        bool inTreatments = false;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName)
                    continue;
                int depth = reader.CurrentDepth;
                bool isVersion = (depth == 1 || (depth == 3 && inTreatments)) && Is(ref reader, FormatVersions.MemberName);
                if (depth == 1)
                    inTreatments = Is(ref reader, Treatments);
                reader.Read();
                if (isVersion && !goOn(depth, Version(ref reader)))
                    return;
                if (!(depth == 1 && inTreatments))
                    reader.Skip();
            }
        }
        catch (JsonException)
        {
            // A document that breaks off; the reading says where.
        }
    }

    private static FormatVersion? Version(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && IsText(ref reader) && FormatVersion.TryParse(reader.GetString(), out FormatVersion version) ? version : null;

    private static bool Is(ref Utf8JsonReader reader, string name) => IsText(ref reader) && reader.ValueTextEquals(name);

    // Of half a character the reader would throw.
    private static bool IsText(ref Utf8JsonReader reader) => !reader.ValueIsEscaped || Token.LoneSurrogate(reader.ValueSpan) is null;
}

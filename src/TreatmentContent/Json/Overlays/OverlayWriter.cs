using System.Buffers;
using System.Text;
using System.Text.Json;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Json;

/// <summary>Writes an overlay in its canonical form.</summary>
internal static class OverlayWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = ContentJsonEncoder.Instance, MaxDepth = ContentContract.MaxDepth };

    public static void Write(TranslationOverlay overlay, IBufferWriter<byte> output)
    {
        if (overlay.Treatment.IsNone)
            throw Unwritable("$.treatment", "TC0004", "The id of the treatment is missing.");
        if (TranslationOverlay.ProblemOf(overlay.Locale, default) is { } problem)
            throw Unwritable("$.locale", OverlayReader.LocaleCode, problem);
        if (overlay.Extensions.Keys.FirstOrDefault(OverlayReader.Members.Contains) is { } clash)
            throw Unwritable($"$.{clash}", "TC0017", $"The bag holds a member named '{clash}', which the overlay has itself; set the overlay's own.");
        var compact = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(compact, Options))
            WriteMembers(writer, overlay);
        JsonLayout.Write(compact.WrittenSpan, output);
    }

    private static void WriteMembers(Utf8JsonWriter writer, TranslationOverlay overlay)
    {
        writer.WriteStartObject();
        WriteText(writer, "$schema", overlay.Schema);
        WriteText(writer, FormatVersions.MemberName, overlay.FormatVersion);
        writer.WriteString("treatment", overlay.Treatment.Value);
        writer.WriteString("locale", overlay.Locale.Value);
        writer.WriteStartObject("texts");
        foreach ((string key, LocalText text) in overlay.Texts)
        {
            writer.WritePropertyName(Whole(key, "$.texts"));
            try
            {
                LocalTextForm.Write(writer, text);
            }
            catch (JsonException exception)
            {
                throw Unwritable("$.texts", "TC0014", $"{TextForm.Quote(key)}: {exception.Message}");
            }
        }

        writer.WriteEndObject();
        foreach ((string name, JsonElement value) in overlay.Extensions)
        {
            writer.WritePropertyName(Whole(name, "$"));
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is null)
            return;
        if (TextRules.Problem(text) is { } problem)
            throw Unwritable($"$.{name}", "TC0014", problem);
        writer.WriteString(name, text);
    }

    // A name may hold whatever JSON can: what was read is written again.
    private static string Whole(string name, string path)
    {
        ReadOnlySpan<char> rest = name;
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int length) != OperationStatus.Done)
                throw Unwritable(path, "TC0014", "A name holds half a character (a lone surrogate).");
            rest = rest[length..];
        }

        return name;
    }

    private static ContentFormatException Unwritable(string path, string code, string message) =>
        new([new ContentIssue { Code = code, Severity = IssueSeverity.Error, Path = path, Message = message }]);
}

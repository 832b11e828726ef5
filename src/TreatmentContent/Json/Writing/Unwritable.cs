using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;

namespace TreatmentContent.Json;

/// <summary>Finds the value that made writing fail: one that was built in code and that no document can hold.</summary>
internal static class Unwritable
{
    /// <summary>Finds the first such value.</summary>
    /// <param name="root">The record that could not be written.</param>
    /// <returns>The issue with the value's path, or null where no single value is to blame.</returns>
    public static ContentIssue? Find(ContentRecord root)
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        foreach (ContentNode node in ContentTree.Walk(root))
        {
            JsonTypeInfo type = ContentContract.Of(node.Value.GetType());
            if (type.Converter is not IContentConverter)
                continue;
            try
            {
                JsonSerializer.Serialize(writer, node.Value, type);
                writer.Reset();
            }
            catch (JsonException exception)
            {
                string code = node.Value is string or Localization.LocalizedText ? "TC0014" : "TC0015";
                return new ContentIssue { Code = code, Severity = IssueSeverity.Error, Message = exception.Message, Path = node.Path };
            }
        }

        return null;
    }
}

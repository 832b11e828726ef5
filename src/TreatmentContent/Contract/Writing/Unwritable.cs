using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>Finds the value that made writing fail: one that was built in code and that no document can hold.</summary>
internal static class Unwritable
{
    /// <summary>Finds a kept member with the name of one that the record has: written, the name would stand twice.</summary>
    /// <param name="root">The record that is to be written.</param>
    /// <returns>The issue with the member's path, or null where there is none.</returns>
    public static ContentIssue? FindClash(ContentRecord root)
    {
        if (!RecordBranches.Any(root, record => ClashOf(record) is not null))
            return null;

        ContentNode node = ContentTree.Walk(root).First(node => node.Value is ContentRecord record && ClashOf(record) is not null);
        string name = ClashOf((ContentRecord)node.Value)!;
        string message = $"The bag holds a member named {TextForm.Quote(name)}, which the record has itself; set the record's own.";
        return new ContentIssue { Code = "TC0017", Severity = IssueSeverity.Error, Message = message, Path = node.PathOf(name) };
    }

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
                string code = node.Value switch
                {
                    string or LocalizedText or VocabularyWords => "TC0014",
                    TimeOnly => "TC0011",
                    Quantities.Amount => "TC0005",
                    decimal => "TC0023",
                    _ => "TC0015",
                };
                return new ContentIssue { Code = code, Severity = IssueSeverity.Error, Message = exception.Message, Path = node.Path };
            }
        }

        return null;
    }

    private static string? ClashOf(ContentRecord record) => record.Extensions.Count == 0 ? null
        : record.Extensions.Keys.FirstOrDefault(name => ContentTree.MembersOf(record.GetType()).Any(member => member.Name == name));
}

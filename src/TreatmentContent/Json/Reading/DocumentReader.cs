using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;

namespace TreatmentContent.Json;

/// <summary>Reads a document at one of two speeds: a sound one straight into its records, any other along the contract, so that all its issues come at once.</summary>
internal static class DocumentReader
{
    // A longer one is walked first: should it be broken, no record of it has taken memory.
    private const int LongDocument = 1024 * 1024;

    /// <summary>Reads a document; one of an older major version is brought to the current one first.</summary>
    /// <typeparam name="T">The record of the document.</typeparam>
    /// <param name="bytes">UTF-8, with or without byte order mark.</param>
    /// <param name="type">The record's contract.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="issues">What is wrong, in the order of the document.</param>
    /// <param name="format">The versions of the format that are read; null means those that this library knows.</param>
    /// <returns>The record, or null where an issue is an error.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> bytes, JsonTypeInfo<T> type, string? file, ReadLimits limits, out IReadOnlyList<ContentIssue> issues, DocumentFormat? format = null)
        where T : ContentRecord
    {
        DocumentFormat known = format ?? DocumentFormat.Known;
        ReadOnlySpan<byte> document = WithoutMark(bytes);
        issues = [];

        // A document of another major version is never read as a current one: only one that was refused is asked whether it is older.
        if (!known.InheritsOlder && ReadCurrent(document, type, file, limits, known, out issues) is { } record)
            return record;
        if (known.Versions.Steps.Count > 0 && IsText(document, limits, new IssueCollector(limits)) && known.IsOlder(document))
            return ReadMigrated(document, type, file, limits, known, out issues);
        return known.InheritsOlder ? ReadCurrent(document, type, file, limits, known, out issues) : null;
    }

    /// <summary>Reads a document from text.</summary>
    public static T? Read<T>(string json, JsonTypeInfo<T> type, string? file, ReadLimits limits, out IReadOnlyList<ContentIssue> issues)
        where T : ContentRecord
    {
        var found = new IssueCollector(limits);
        using var document = new RentedUtf8(json, limits.MaxBytes, found);
        if (!found.HasErrors)
            return Read(document.Bytes, type, file, limits, out issues);
        issues = found.ToIssues(document.Bytes, file);
        return null;
    }

    /// <summary>Leaves out the byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static T? ReadCurrent<T>(ReadOnlySpan<byte> document, JsonTypeInfo<T> type, string? file, ReadLimits limits, DocumentFormat format, out IReadOnlyList<ContentIssue> issues)
        where T : ContentRecord
    {
        var found = new IssueCollector(limits);
        string? failure = null;
        if (!IsText(document, limits, found))
        {
            issues = found.ToIssues(document, file);
            return null;
        }

        T? record = null;
        if (document.Length > LongDocument || !TryRead(document, new FirstProblem(limits, keepsUnknown: false), limits, format, out record, out _))
        {
            ContractWalk.Gather(document, type, limits, format, found);
            if (!found.HasErrors)
                TryRead(document, new FirstProblem(limits, keepsUnknown: true), limits, format, out record, out failure);
        }

        // The two readings agree; should they ever not, the document is refused and not half read.
        if (record is null && !found.HasErrors)
            found.Report("TC0002", failure ?? "The document could not be read.", 0);
        issues = found.ToIssues(document, file);
        return found.HasErrors ? null : record;
    }

    private static T? ReadMigrated<T>(ReadOnlySpan<byte> document, JsonTypeInfo<T> type, string? file, ReadLimits limits, DocumentFormat format, out IReadOnlyList<ContentIssue> issues)
        where T : ContentRecord
    {
        var found = new IssueCollector(limits);
        if (!MigratedDocument.TryMake(document, type.Type, limits, format, found, out MigratedDocument? migrated))
        {
            issues = found.ToIssues(document, file);
            return null;
        }

        // The file has kept the limit; what the steps made of it may be longer.
        ReadOnlySpan<byte> current = migrated.ToUtf8();
        ReadLimits enough = current.Length > limits.MaxBytes ? limits with { MaxBytes = current.Length } : limits;
        T? record = ReadCurrent(current, type, file, enough, new DocumentFormat(format.Versions), out issues);
        issues = migrated.Place(issues, document, file, limits.MaxIssues);
        return record;
    }

    /// <summary>Says whether bytes are a text within the limits, and reports why they are none.</summary>
    public static bool IsText(ReadOnlySpan<byte> document, ReadLimits limits, IssueCollector found)
    {
        if (document.Length > limits.MaxBytes)
            found.Report("TC0019", $"The document has {document.Length} bytes, more than the {limits.MaxBytes} that are read.", 0);
        else if (!Utf8.IsValid(document))
            found.Report("TC0001", "This is not UTF-8, the encoding of JSON; save the file as UTF-8.", FirstInvalid(document));
        else
            return true;
        return false;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> document)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(document[offset..], out _, out int length) == OperationStatus.Done)
            offset += length;
        return offset;
    }

    // What a record would keep unread is refused at first, and so sends the document to the slow reading, which speaks of it.
    private static bool TryRead<T>(ReadOnlySpan<byte> document, FirstProblem problems, ReadLimits limits, DocumentFormat format, [NotNullWhen(true)] out T? record, out string? failure)
        where T : ContentRecord
    {
        record = null;
        failure = null;
        try
        {
            var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
            reader.Read();
            T? read = RecordReader<T>.Instance.Read(ref reader, problems);
            reader.Read();
            record = read is not null && format.Versions.AreRead(read) ? read : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            failure = exception.Message;
        }

        return record is not null;
    }
}

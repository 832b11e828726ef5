using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;

namespace TreatmentContent.Json;

/// <summary>The slow reading: walks the bytes along the contract, makes no records, and gathers everything that is wrong with them.</summary>
internal ref struct ContractWalk
{
    private readonly IssueCollector issues;
    private readonly ReadLimits limits;
    private readonly FormatVersions versions;
    private readonly bool isLaterMinor;
    private Utf8JsonReader reader;

    private ContractWalk(ReadOnlySpan<byte> document, ReadLimits limits, DocumentFormat format, IssueCollector issues)
    {
        this.issues = issues;
        this.limits = limits;
        versions = format.Versions;
        isLaterMinor = format.IsLaterMinor(document);
        reader = new Utf8JsonReader(document, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = limits.MaxDepth });
    }

    /// <summary>Gathers what is wrong with a document.</summary>
    /// <param name="document">The bytes, which are sound UTF-8.</param>
    /// <param name="root">The contract of the document's record.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="format">The versions of the format that are read.</param>
    /// <param name="issues">Takes the problems.</param>
    public static void Gather(ReadOnlySpan<byte> document, JsonTypeInfo root, ReadLimits limits, DocumentFormat format, IssueCollector issues)
    {
        SyntaxCheck.Scan(document, limits.MaxDepth, issues);
        var walk = new ContractWalk(document, limits, format, issues);
        try
        {
            if (walk.reader.Read())
                walk.Value(root);
        }
        catch (JsonException)
        {
            // The scan has said where the document breaks off; what stood before that has been walked.
        }

        issues.KeepOnly(FormatVersions.IssueCode);
    }

    /// <summary>Gathers what is wrong with a document whatever its shape: its syntax, half characters, members that stand twice.</summary>
    /// <param name="document">The bytes, which are sound UTF-8.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="issues">Takes the problems.</param>
    public static void GatherShapeless(ReadOnlySpan<byte> document, ReadLimits limits, IssueCollector issues)
    {
        // Where the scan has something to say, it is not JSON as every reader takes it, and need not be walked.
        if (!SyntaxCheck.Scan(document, limits.MaxDepth, issues) || issues.HasErrors)
            return;
        var walk = new ContractWalk(document, limits, DocumentFormat.Known, issues);
        walk.reader.Read();
        walk.Kept();
    }

    private void Value(JsonTypeInfo type)
    {
        if (reader.TokenType == JsonTokenType.Null)
            Token.RefuseKind(ref reader, issues, "");
        else if (type.Converter is IContentConverter converter)
            converter.Check(ref reader, issues);
        else if (type.Converter is IListConverter list)
            List(list.ItemType);
        else if (type.Kind == JsonTypeInfoKind.Enumerable)
            List(type.ElementType!);
        else
            Record(type);
    }

    private void List(Type itemType)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Token.RefuseKind(ref reader, issues, "A list in [ ] is needed here");
            return;
        }

        Items(ContentContract.Of(itemType), limits.MaxItemsOf(itemType));
    }

    // The items of a list, of one type or, without one, kept as they are; those beyond the limit are counted and no more.
    private void Items(JsonTypeInfo? item, int most)
    {
        long start = reader.TokenStartIndex;
        int count = 0;
        for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; count++)
        {
            if (count >= most)
            {
                reader.Skip();
                continue;
            }

            issues.Enter(count);
            if (item is null)
                Kept();
            else
                Value(item);
            issues.Leave();
        }

        if (count > most)
            issues.Report("TC0019", $"The list has {count} items, more than the {most} that are read.", start);
    }

    private void Record(JsonTypeInfo type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Token.RefuseKind(ref reader, issues, "An object in { } is needed here");
            return;
        }

        long start = reader.TokenStartIndex;
        var names = new MemberNames();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!names.TryTake(ref reader, issues, out string? name))
                continue;
            issues.Enter(name);
            if (Find(type, name) is { } member)
                Member(type, member);
            else
                Unknown(type, name, names.LastOffset);
            issues.Leave();
        }

        foreach (JsonPropertyInfo member in ContentTree.MembersOf(type.Type))
        {
            if (member.IsRequired && !names.Contains(member.Name))
                Missing(member.Name, start);
        }
    }

    private void Member(JsonTypeInfo type, JsonPropertyInfo member)
    {
        if (member.Name == FormatVersions.MemberName && (type.Type == typeof(Treatment) || type.Type == typeof(TreatmentCatalog)))
            versions.Check(ref reader, issues);
        else
            Value(ContentContract.Of(member.PropertyType));
    }

    private void Missing(string name, long start)
    {
        issues.Enter(name);
        issues.Report("TC0015", $"The member '{name}' is missing here; it is required.", start);
        issues.Leave();
    }

    private void Unknown(JsonTypeInfo type, string name, long offset)
    {
        bool isOwn = UnknownMembers.IsOwn(name) || (name == UnknownMembers.SchemaName && issues.IsAtMemberOfRoot);
        if (!isOwn && isLaterMinor)
            issues.Inform(UnknownMembers.IssueCode, $"{TextForm.Quote(name)} is not a member that version {versions.Current} knows, and the content is of a later one; it is kept as it is.", offset);
        else if (!isOwn)
            Slip(type, name, offset);
        Kept();
    }

    private void Slip(JsonTypeInfo type, string name, long offset)
    {
        string? near = Nearest.To(name, ContentTree.MembersOf(type.Type).Select(member => member.Name));
        string advice = near is null ? "it is kept as it is; names of your own start with 'x-'" : $"did you mean '{near}'? It is kept as it is";
        issues.Warn(UnknownMembers.IssueCode, $"{TextForm.Quote(name)} is not a member that this version knows; {advice}.", offset);
    }

    // What is kept unread must still be sound JSON: a member that stands twice would lose one of its values.
    private void Kept()
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            Items(null, limits.MaxItems);
        }
        else if (reader.TokenType == JsonTokenType.String)
        {
            Token.TryGetText(ref reader, issues, out _);
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            var names = new MemberNames();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (!names.TryTake(ref reader, issues, out string? name))
                    continue;
                issues.Enter(name);
                Kept();
                issues.Leave();
            }
        }
    }

    private static JsonPropertyInfo? Find(JsonTypeInfo type, string name)
    {
        foreach (JsonPropertyInfo member in ContentTree.MembersOf(type.Type))
        {
            if (member.Name == name)
                return member;
        }

        return null;
    }
}

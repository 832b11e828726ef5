using System.Diagnostics.CodeAnalysis;
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
    private readonly int mostNames;
    private readonly int mostKept;
    private Utf8JsonReader reader;
    private int kept;

    private ContractWalk(ReadOnlySpan<byte> document, ReadLimits limits, DocumentFormat format, IssueCollector issues, bool isShapeless = false)
    {
        // Unknown values are counted one by one. A document whose shape is not known is all of them; there the names of each object are, for they are held in memory.
        mostNames = isShapeless ? limits.MaxItems : int.MaxValue;
        mostKept = isShapeless ? int.MaxValue : limits.MaxUnknownValues;
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
        var walk = new ContractWalk(document, limits, DocumentFormat.Known, issues, isShapeless: true);
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
        for (; !issues.HasEnough && reader.Read() && reader.TokenType != JsonTokenType.EndArray; count++)
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
        IReadOnlyList<JsonPropertyInfo> members = ContentTree.MembersOf(type.Type);
        var table = MemberTable.Of(type.Type);
        ulong found = 0;
        MemberNames? unknown = null;
        for (int next = 0; !issues.HasEnough && reader.Read() && reader.TokenType == JsonTokenType.PropertyName;)
        {
            int index = table.Find(ref reader, next);
            if (index < 0)
            {
                Unknown(type, unknown ??= new MemberNames(mostNames));
                continue;
            }

            Member(type, members[index], isTwice: (found & (1UL << index)) != 0);
            found |= 1UL << index;
            next = index + 1;
        }

        for (int i = 0; i < members.Count && !issues.HasEnough; i++)
        {
            if (members[i].IsRequired && (found & (1UL << i)) == 0)
                Missing(members[i].Name, start);
        }
    }

    private void Member(JsonTypeInfo type, JsonPropertyInfo member, bool isTwice)
    {
        issues.Enter(member.Name);
        if (isTwice)
            MemberNames.ReportTwice(member.Name, issues, reader.TokenStartIndex);
        reader.Read();
        if (isTwice)
            reader.Skip();
        else if (member.Name == FormatVersions.MemberName && (type.Type == typeof(Treatment) || type.Type == typeof(TreatmentCatalog)))
            versions.Check(ref reader, issues);
        else
            Value(ContentContract.Of(member.PropertyType));
        issues.Leave();
    }

    private void Missing(string name, long start)
    {
        issues.Enter(name);
        issues.Report("TC0015", $"The member '{name}' is missing here; it is required.", start);
        issues.Leave();
    }

    private void Unknown(JsonTypeInfo type, MemberNames names)
    {
        if (!TryTake(names, out string? name))
            return;
        issues.Enter(name);
        Say(type, name, names.LastOffset);
        Kept();
        issues.Leave();
    }

    private void Say(JsonTypeInfo type, string name, long offset)
    {
        bool isOwn = UnknownMembers.IsOwn(name) || (name == UnknownMembers.SchemaName && issues.IsAtMemberOfRoot);
        if (isOwn)
            return;
        if (issues.IsFull)
            issues.Warn(UnknownMembers.IssueCode, "", offset);
        else if (isLaterMinor)
            issues.Inform(UnknownMembers.IssueCode, $"{TextForm.Quote(name)} is not a member that version {versions.Current} knows, and the content is of a later one; it is kept as it is.", offset);
        else
            Slip(type, name, offset);
    }

    private void Slip(JsonTypeInfo type, string name, long offset) =>
        issues.Warn(UnknownMembers.IssueCode, $"{TextForm.Quote(name)} is not a member that this version knows; {MemberAdvice.ForUnknown(type.Type, name)}.", offset);

    // What is kept unread must still be sound JSON: a member that stands twice would lose one of its values.
    private void Kept()
    {
        if (++kept > mostKept)
        {
            if (kept == mostKept + 1)
                issues.Report("TC0019", $"The members that this version does not know hold more than the {mostKept} values that are read of them.", reader.TokenStartIndex);
            kept = mostKept + 1;
            reader.Skip();
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            Items(null, int.MaxValue);
        }
        else if (reader.TokenType == JsonTokenType.String)
        {
            Token.IsWhole(ref reader, issues);
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            var names = new MemberNames(mostNames);
            while (!issues.HasEnough && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (!TryTake(names, out string? name))
                    continue;
                issues.Enter(name);
                Kept();
                issues.Leave();
            }
        }
    }

    // Beyond the limit nothing more is held, names neither.
    private bool TryTake(MemberNames names, [NotNullWhen(true)] out string? name)
    {
        if (kept <= mostKept)
            return names.TryTake(ref reader, issues, out name);
        reader.Read();
        reader.Skip();
        name = null;
        return false;
    }
}

using System.Text.Json;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Json;

/// <summary>Reads an overlay; all that is wrong comes at once.</summary>
internal ref struct OverlayReader
{
    /// <summary>The code of a locale that no overlay is of.</summary>
    public const string LocaleCode = "TC0028";

    /// <summary>The members of an overlay in the order in which they are written.</summary>
    public static readonly string[] Members = ["$schema", FormatVersions.MemberName, "treatment", "locale", "texts"];
    private static readonly string[] Required = ["treatment", "locale", "texts"];

    private readonly IssueCollector issues;
    private readonly ReadLimits limits;
    private readonly List<OverlayText> texts = [];
    private readonly ExtensionBag.RawMembers unknown = [];
    private Utf8JsonReader reader;
    private string? schema;
    private string? version;
    private Id<Treatment> treatment;
    private LocaleTag locale;

    private OverlayReader(ReadOnlySpan<byte> document, ReadLimits limits, IssueCollector issues)
    {
        this.issues = issues;
        this.limits = limits;
        reader = new Utf8JsonReader(document, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = limits.MaxDepth });
    }

    /// <summary>Reads an overlay.</summary>
    /// <param name="bytes">UTF-8, with or without byte order mark.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read; an overlay may hold as many texts as other documents values that this version does not know.</param>
    /// <param name="issues">What is wrong, in the order of the document.</param>
    /// <returns>The overlay, or null where an issue is an error.</returns>
    public static TranslationOverlay? Read(ReadOnlySpan<byte> bytes, string? file, ReadLimits limits, out IReadOnlyList<ContentIssue> issues)
    {
        ReadOnlySpan<byte> document = DocumentReader.WithoutMark(bytes);
        var found = new IssueCollector(limits);
        TranslationOverlay? overlay = DocumentReader.IsText(document, limits, found) ? Read(document, limits, found) : null;
        issues = found.ToIssues(document, file);
        return found.HasErrors ? null : overlay;
    }

    private static TranslationOverlay? Read(ReadOnlySpan<byte> document, ReadLimits limits, IssueCollector found)
    {
        // What stands in members that nobody knows is looked at there: it is kept, and must be sound.
        ContractWalk.GatherShapeless(document, limits with { MaxItems = Math.Max(limits.MaxItems, limits.MaxUnknownValues) }, found);
        var overlay = new OverlayReader(document, limits, found);
        try
        {
            if (overlay.reader.Read())
                overlay.Document();
        }
        catch (JsonException)
        {
            // It has been said where the document breaks off.
        }

        found.KeepOnly(FormatVersions.IssueCode);
        return found.HasErrors ? null : new TranslationOverlay
        {
            Schema = overlay.schema,
            FormatVersion = overlay.version,
            Treatment = overlay.treatment,
            Locale = overlay.locale,
            Texts = overlay.texts,
            Extensions = new ExtensionBag(overlay.unknown),
        };
    }

    private void Document()
    {
        if (!IsObject(""))
            return;

        long start = reader.TokenStartIndex;
        var members = new MemberNames(limits.MaxItems);
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (!issues.HasEnough && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!members.TryTake(ref reader, issues, out string? name))
                continue;
            known.Add(name);
            issues.Enter(name);
            Member(name, members.LastOffset);
            issues.Leave();
        }

        foreach (string missing in Required.Where(name => !known.Contains(name)))
        {
            issues.Enter(missing);
            issues.Report("TC0015", $"The member '{missing}' is missing here; it is required.", start);
            issues.Leave();
        }
    }

    private void Member(string name, long nameOffset)
    {
        switch (Array.IndexOf(Members, name))
        {
            case 0:
                schema = Token.TryGetSoundText(ref reader, issues, out string? address) ? address : null;
                break;
            case 1:
                version = reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped ? reader.GetString() : null;
                FormatVersions.Known.Check(ref reader, issues);
                break;
            case 2:
                treatment = ContentConverters.Of<Id<Treatment>>().Read(ref reader, issues);
                break;
            case 3:
                Locale();
                break;
            case 4:
                Texts();
                break;
            default:
                Unknown(name, nameOffset);
                break;
        }
    }

    private void Locale()
    {
        long start = reader.TokenStartIndex;
        bool isText = reader.TokenType == JsonTokenType.String && (!reader.ValueIsEscaped || Token.LoneSurrogate(reader.ValueSpan) is null);
        bool isNone = isText && LocaleTag.TryParse(reader.GetString(), out LocaleTag tag) && tag == default;
        locale = ContentConverters.Of<LocaleTag>().Read(ref reader, issues);
        if (isNone)
            issues.Report(LocaleCode, TranslationOverlay.ProblemOf(default, default)!, start);
    }

    private void Texts()
    {
        if (!IsObject("Write { \"name\": \"Microagujas\" }."))
            return;

        var keys = new MemberNames(limits.MaxUnknownValues);
        while (!issues.HasEnough && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!keys.TryTake(ref reader, issues, out string? key))
                continue;
            issues.Enter(key);
            long start = reader.TokenStartIndex;
            var text = new OverlayText(key, LocalTextForm.Read(ref reader, issues));
            if (text.Text.Text.Length > 0 && TranslationOverlay.ProblemOf(text) is { } problem)
                issues.Report("TC0027", problem, start);
            texts.Add(text);
            issues.Leave();
        }
    }

    private void Unknown(string name, long offset)
    {
        if (!UnknownMembers.IsOwn(name))
        {
            string advice = Nearest.To(name, Members) is { } near ? $"did you mean '{near}'? It is kept as it is" : "it is kept as it is; names of your own start with 'x-'";
            issues.Warn(UnknownMembers.IssueCode, $"{TextForm.Quote(name)} is not a member that an overlay has; {advice}.", offset);
        }

        unknown[name] = JsonElement.ParseValue(ref reader);
    }

    private bool IsObject(string example)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            return true;
        Token.RefuseKind(ref reader, issues, "An object in { } is needed here", example);
        return false;
    }
}

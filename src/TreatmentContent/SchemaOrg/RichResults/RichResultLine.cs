using System.Globalization;

namespace TreatmentContent.SchemaOrg;

/// <summary>What a report says of one search feature and one node, or of one property that the feature asks for.</summary>
public sealed record RichResultLine
{
    /// <summary>Gets the feature, such as <c>local-business</c>.</summary>
    public required string Feature { get; init; }

    /// <summary>Gets where the node stands with the feature, also on the line of a property: one that is only recommended makes no node ineligible.</summary>
    public required RichResultStatus Status { get; init; }

    /// <summary>Gets the day from which the feature counts as retired, or null for one that does not.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Gets the <c>@id</c> of the node, or null where it has none or the document has no such node.</summary>
    public string? NodeId { get; init; }

    /// <summary>Gets the property that is missing, wrong or without a feature, or null where the line is about the node.</summary>
    public string? Property { get; init; }

    /// <summary>Gets the path of the property, where it stands or where it is to be written, else of the node: <c>$['@graph'][1].address</c>; <c>$</c> where there is no such node.</summary>
    public required string Path { get; init; }

    /// <summary>Gets how much the feature asks for the property, or null where nothing is missing.</summary>
    public RichResultSeverity? Severity { get; init; }

    /// <summary>Gets what to write, or what to know where nothing is to be written: one to three sentences in English.</summary>
    public required string Fix { get; init; }

    /// <summary>Gets the day on which the source of the rule was read.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Gets the title of that source, a page of the search engine's documentation.</summary>
    public required string Source { get; init; }

    /// <summary>Gets a value indicating whether the rule is more than six months older than the date of the report: check the source before you rely on it.</summary>
    public bool IsOld { get; init; }

    /// <summary>Gives the line of a report, its parts two blanks apart.</summary>
    /// <returns>Such as <c>local-business  not eligible  https://example.com/#/schema/organization/main  address  required  Add the clinic's postal address.  (Local business structured data, as of 2026-07-08)</c>.</returns>
    public override string ToString() => ToString(0, 0);

    internal string ToString(int featureWidth, int statusWidth)
    {
        string?[] parts = [Feature.PadRight(featureWidth), Said(this).PadRight(statusWidth), NodeId ?? Path, Property, Word(Severity), Fix, Origin()];
        return string.Join("  ", parts.Where(part => part is not null));
    }

    internal static string Said(RichResultLine line) => line.Status switch
    {
        RichResultStatus.Eligible => "eligible",
        RichResultStatus.NotEligible when line.Severity == RichResultSeverity.Recommended => "node not eligible",
        RichResultStatus.NotEligible => "not eligible",
        RichResultStatus.NotForThisPage => "not for this page",
        RichResultStatus.Retired => $"retired since {Day(line.Since ?? line.AsOf)}",
        _ => "no such feature",
    };

    private static string? Word(RichResultSeverity? severity) => severity switch
    {
        RichResultSeverity.Required => "required",
        RichResultSeverity.Recommended => "recommended",
        _ => null,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Origin() => $"({Source}, as of {Day(AsOf)}{(IsOld ? "; check the source" : "")})";
}

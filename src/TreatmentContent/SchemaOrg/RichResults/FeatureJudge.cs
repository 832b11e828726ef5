using System.Globalization;

namespace TreatmentContent.SchemaOrg;

/// <summary>Holds the nodes of a page against the rules.</summary>
/// <param name="graph">The nodes.</param>
/// <param name="page">What the page is for.</param>
/// <param name="date">The date that counts as today.</param>
internal sealed class FeatureJudge(PageGraph graph, PageKind page, DateOnly date)
{
    // No node has a hundred holders before the one that counts, other than to keep its reader busy.
    private const int Enough = 100;

    private static readonly IReadOnlyList<VocabularyTerm> Product = RuleTypes.Of("Product");

    /// <summary>Gives the lines of all features; a feature that concerns no node has one line.</summary>
    public IEnumerable<RichResultLine> Lines()
    {
        foreach (IGrouping<string, FeatureRule> feature in FeatureRules.All.GroupBy(rule => rule.Feature, StringComparer.Ordinal))
        {
            bool isConcerned = false;
            foreach (FeatureRule rule in feature)
            {
                IEnumerable<PageNode> concerned = graph.Nodes.Where(node => Concerns(rule, node));
                if (rule.Never is not null)
                {
                    // What holds for all of them is said once.
                    PageNode[] all = [.. concerned];
                    isConcerned |= all.Length > 0;
                    if (all.Length > 0)
                        yield return Once(rule, all);
                    continue;
                }

                foreach (PageNode node in concerned)
                {
                    isConcerned = true;
                    foreach (RichResultLine line in Lines(rule, node))
                        yield return line;
                }
            }

            if (!isConcerned)
                yield return WithoutNode(feature.First());
        }
    }

    private static bool Concerns(FeatureRule rule, PageNode node) =>
        (rule.Terms.Count == 0 || node.IsAny(rule.Terms))
        && !node.IsAny(rule.ExceptTerms)
        && (rule.Holding.Length == 0 || Held(rule, node) is not null)
        && (rule.About is null || LeadsTo(node, rule.About, rule.AboutTerms))
        && (rule.PartsOf is null || node.IsByItself || IsHeldBy(node, rule.WholeTerms))
        && !(rule.IsOutsideProducts && (IsHeldBy(node, Product) || LeadsTo(node, "itemOffered", Product)));

    private static bool IsHeldBy(PageNode node, IReadOnlyList<VocabularyTerm> types) => node.Holders.Take(Enough).Any(holder => holder.IsAny(types));

    private static bool LeadsTo(PageNode node, string property, IReadOnlyList<VocabularyTerm> types) =>
        node.Values(property).Take(Enough).Any(value => LeadsTo(value, types));

    private static bool LeadsTo(PageValue value, IReadOnlyList<VocabularyTerm> types) => value.Node is { } found && found.IsAny(types);

    private static string? Held(FeatureRule rule, PageNode node) => Array.Find(rule.Holding, property => node.Values(property).Count > 0);

    // The value that the rule is about; beside it may stand others that it has nothing to say of.
    private static PageValue Held(FeatureRule rule, PageNode node, string property) =>
        node.Values(property).First(value => rule.About != property || LeadsTo(value, rule.AboutTerms));

    private RichResultLine Once(FeatureRule rule, PageNode[] nodes)
    {
        RichResultLine line = Lines(rule, nodes[0])[0];
        int more = nodes.Length - 1;
        return more == 0 ? line : line with { Fix = string.Create(CultureInfo.InvariantCulture, $"{line.Fix} So it is with {more} more {(more == 1 ? "node" : "nodes")}.") };
    }

    private List<RichResultLine> Lines(FeatureRule rule, PageNode node)
    {
        if (Standing(rule) is not { } standing)
            return Judged(rule, node);
        RichResultLine line = Line(rule, standing.Status, node, standing.Fix);
        if (Held(rule, node) is { } property)
            line = line with { Property = property, Path = DocumentPath.Write(Held(rule, node, property).Path) };
        return [standing.Status == RichResultStatus.NotEligible ? line with { Severity = RichResultSeverity.Required } : line];
    }

    // Where a feature stands whatever a node holds; null where what it holds decides.
    private (RichResultStatus Status, string Fix)? Standing(FeatureRule rule)
    {
        if (rule.RetiredOn <= date)
            return (RichResultStatus.Retired, rule.Retired);
        if (rule.Never is { } never)
            return (RichResultStatus.NoSuchFeature, never);
        if (rule.Pages is { } pages && !pages.Contains(page))
            return (RichResultStatus.NotForThisPage, rule.Elsewhere);
        return rule.Refused is { } refused ? (RichResultStatus.NotEligible, refused) : null;
    }

    private RichResultLine WithoutNode(FeatureRule rule)
    {
        (RichResultStatus status, string fix) = Standing(rule with { Refused = null, Retired = rule.RetiredWithoutNode }) ?? (RichResultStatus.NotEligible, rule.Missing);
        return Line(rule, status, node: null, fix);
    }

    private List<RichResultLine> Judged(FeatureRule rule, PageNode node)
    {
        var gaps = new List<(Requirement Asked, DocumentPath Path)>();
        var known = new HashSet<DocumentPath>();
        foreach (Requirement asked in rule.Requirements.OrderBy(requirement => requirement.Severity))
        {
            foreach ((PageNode? part, DocumentPath? at) in Parts(asked, node))
            {
                // What is required is not recommended as well.
                if (Gap(asked, part, at) is { } path && known.Add(path))
                    gaps.Add((asked, path));
            }
        }

        bool isEligible = gaps.TrueForAll(gap => gap.Asked.Severity != RichResultSeverity.Required);
        var lines = new List<RichResultLine>();
        if (isEligible)
            lines.Add(Line(rule, RichResultStatus.Eligible, node, Note(rule)));
        foreach ((Requirement asked, DocumentPath path) in gaps)
        {
            lines.Add(Line(rule, isEligible ? RichResultStatus.Eligible : RichResultStatus.NotEligible, node, asked.Fix) with
            {
                Property = asked.Of is null ? First(asked) : $"{asked.Of}.{First(asked)}",
                Path = DocumentPath.Write(path),
                Severity = asked.Severity,
            });
        }

        return lines;
    }

    private static string First(Requirement asked) => asked.Alternatives[0];

    // The nodes that are asked, and where they stand. A text, or a node that the document only points at, has nothing of what is required.
    private static IEnumerable<(PageNode? Part, DocumentPath? At)> Parts(Requirement asked, PageNode node)
    {
        if (asked.Of is null)
            return [(node, node.Path)];
        IReadOnlyList<VocabularyTerm>? types = asked.OfType is { } type ? RuleTypes.Of(type) : null;
        IReadOnlyList<VocabularyTerm> others = asked.ButNot is { } other ? RuleTypes.Of(other) : [];
        IReadOnlyList<PageValue> values = node.Values(asked.Of);
        int exempt = asked.ExceptLast ? LastOf(values) : -1;
        return from value in values.Where((_, index) => index != exempt)
               let isDescribed = value.Node is { IsDescribed: true }
               where types is null ? isDescribed || asked.Severity == RichResultSeverity.Required : isDescribed && value.Node!.IsAny(types)
               where !isDescribed || !value.Node!.IsAny(others)
               select (isDescribed ? value.Node : null, isDescribed ? value.Node!.Path : value.Path);
    }

    // The step with the highest position, wherever it stands; where one has none, their order counts.
    private static int LastOf(IReadOnlyList<PageValue> steps)
    {
        decimal?[] positions = [.. steps.Select(step => PropertyForm.PositionOf(step.Node))];
        return Array.TrueForAll(positions, position => position is not null) ? Array.LastIndexOf(positions, positions.Max()) : steps.Count - 1;
    }

    // Where the value is to be written, or stands and is wrong; null where all is well.
    private static DocumentPath? Gap(Requirement asked, PageNode? node, DocumentPath? at)
    {
        DocumentPath? wrong = null;
        foreach (string property in node is null ? [] : asked.Alternatives)
        {
            IReadOnlyList<PageValue> values = Values(node!, property);
            if (values.Count > 0 && asked.Form.Fits(values))
                return null;
            if (values.Count > 0)
                wrong ??= values[0].Path;
        }

        return wrong ?? new DocumentPath(at, First(asked), -1);
    }

    private static IReadOnlyList<PageValue> Values(PageNode node, string property)
    {
        int dot = property.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? node.Values(property)
            : [.. node.Values(property[..dot]).Take(Enough).Select(value => value.Node).OfType<PageNode>().SelectMany(inner => inner.Values(property[(dot + 1)..]).Take(1))];
    }

    private string Note(FeatureRule rule)
    {
        string suits = rule.Suits is { } best && best.Best != page ? best.Note : "";
        return (rule.Note + suits) is { Length: > 0 } note ? note : "Everything that is required is there.";
    }

    private RichResultLine Line(FeatureRule rule, RichResultStatus status, PageNode? node, string fix) => new()
    {
        Feature = rule.Feature,
        Status = status,
        Since = status == RichResultStatus.Retired ? rule.RetiredOn : null,
        NodeId = node?.Id,
        Path = DocumentPath.Write(node?.Path),
        Fix = fix,
        AsOf = rule.Source.AsOf,
        Source = rule.Source.Title,
        IsOld = rule.Source.IsOldOn(date),
    };
}

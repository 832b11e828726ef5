using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.FactCoverage;

/// <summary>What makes a home honest.</summary>
internal static class HomeRules
{
    // Texts that hold a code or a place and have room for nothing else.
    private static readonly HashSet<string> CodedTexts = new(StringComparer.Ordinal)
    {
        "Applicability.countries", "Citation.country", "Citation.identifier", "Address.country", "Address.region", "Address.locality", "Address.postalCode", "Address.street", "Code.system", "Code.value",
    };

    // Texts that say what something is called and nothing more: the home of a fact that is a name. README.md says why.
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "AlternativeName.name", "Device.brand", "Substance.brand" };

    private static readonly Type[] Typed =
    [
        typeof(Amount), typeof(Quantity), typeof(ClinicalDuration), typeof(Rate), typeof(Money), typeof(Frequency), typeof(PartialDate),
        typeof(DateOnly), typeof(TimeOnly), typeof(Link), typeof(LocaleTag), typeof(bool), typeof(int), typeof(decimal),
    ];

    /// <summary>Says what is wrong with a home; empty where it is sound.</summary>
    public static IEnumerable<string> Problems(FactHome home, IReadOnlyDictionary<string, ContentNode> nodes)
    {
        if (home.Score == FactScore.Covered == home.Reason.Length > 0)
        {
            yield return home.Score == FactScore.Covered ? "is covered, so it needs no reason" : "needs a reason";
        }

        if (home.Score == FactScore.Missed == home.Paths.Count > 0)
        {
            yield return home.Score == FactScore.Missed ? "is missed, so it has no path" : "needs a path";
        }

        if (home.Paths.Distinct(StringComparer.Ordinal).Count() < home.Paths.Count)
        {
            yield return "names a path twice";
        }

        foreach (string path in home.Paths)
        {
            if (!nodes.TryGetValue(path, out ContentNode? node))
            {
                yield return $"{path} is not in the example";
            }
            else if (node.Value is ContentRecord)
            {
                yield return $"{path} is a record, not a leaf of it";
            }
            else if (home.Score == FactScore.Covered && !IsTyped(node))
            {
                yield return $"{path} is a text; that covers nothing";
            }
        }
    }

    // A record's own id names it and states nothing; a word that says nothing states nothing either.
    private static bool IsTyped(ContentNode node) => node.Value switch
    {
        string => CodedTexts.Contains(MemberOf(node)),
        LocalizedText => Names.Contains(MemberOf(node)),
        IOpenWord word => word.Word != "unspecified",
        Frequency frequency => frequency != default,
        _ when node.Member == "id" => false,
        _ => IsTyped(node.Value.GetType()),
    };

    private static string MemberOf(ContentNode node) => $"{node.Owner.GetType().Name}.{node.Member}";

    private static bool IsTyped(Type type) => Typed.Contains(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>));
}

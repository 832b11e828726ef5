using System.Globalization;

namespace TreatmentContent.SchemaOrg;

/// <summary>What the values of a property must be for a feature.</summary>
/// <param name="fits">Says so of all values, of which there is one at least.</param>
internal sealed class PropertyForm(Func<IReadOnlyList<PageValue>, bool> fits)
{
    private const int Enough = 100;
    private const int MaxPriceRange = 100;
    private const int LeastLogo = 112;
    private const int LeastDecimals = 5;

    public static readonly PropertyForm Anything = new(_ => true);

    public static readonly PropertyForm TwoOrMore = new(values => values.Count >= 2);

    public static readonly PropertyForm Position = One(value => value.Text is { } text && LexicalForms.IsInteger(text));

    public static readonly PropertyForm Address = One(value => value.Text is { } text ? LexicalForms.IsAddress(text) : value.Node is { Id: not null } || Inner(value, "url").Any());

    public static readonly PropertyForm Day = One(value => value.Text is { } text && (LexicalForms.IsDate(text) || LexicalForms.IsDateTime(text)));

    public static readonly PropertyForm Duration = One(value => value.Text is { } text && LexicalForms.IsDuration(text));

    public static readonly PropertyForm Number = One(value => value.Text is { } text && LexicalForms.IsNumber(text));

    public static readonly PropertyForm PostalAddress = One(value => value.Node is { HasValues: true });

    public static readonly PropertyForm PersonOrOrganization = One(value => value.Node is { } node && (!node.IsDescribed || node.IsAny(RuleTypes.Of("Person", "Organization"))));

    public static readonly PropertyForm ShortRange = One(value => value.Text is { Length: < MaxPriceRange });

    public static readonly PropertyForm FiveDecimals = One(value => IsExact(value, "latitude") && IsExact(value, "longitude"));

    public static readonly PropertyForm Logo = One(value => IsLarge(value, "width") && IsLarge(value, "height"));

    public static readonly PropertyForm AnswerText = One(value => value.Text is not null || Inner(value, "text").Any());

    /// <summary>Says whether the values are as they must be.</summary>
    public bool Fits(IReadOnlyList<PageValue> values) => fits(values);

    // No document has a hundred wrong values before a right one, other than to keep its reader busy.
    private static PropertyForm One(Func<PageValue, bool> fits) => new(values => values.Take(Enough).Any(fits));

    private static IEnumerable<PageValue> Inner(PageValue value, string property) => value.Node?.Values(property).Take(Enough) ?? [];

    private static bool IsExact(PageValue value, string property) => Inner(value, property)
        .Any(number => number.Text is { } text && LexicalForms.IsNumber(text) && text.Length - text.IndexOf('.', StringComparison.Ordinal) > LeastDecimals && text.Contains('.', StringComparison.Ordinal));

    // A size that is not stated is not too small.
    private static bool IsLarge(PageValue value, string property)
    {
        IEnumerable<PageValue> sizes = Inner(value, property).SelectMany(size => size.Node is null ? [size] : Inner(size, "value"));
        return sizes.All(size => !LexicalForms.IsNumber(size.Text) || decimal.Parse(size.Text!, CultureInfo.InvariantCulture) >= LeastLogo);
    }
}

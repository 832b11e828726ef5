using System.Globalization;

namespace TreatmentContent.SchemaOrg;

/// <summary>What the values of a property must be for a feature.</summary>
/// <param name="fits">Says so of all values, of which there is one at least.</param>
internal sealed class PropertyForm(Func<IReadOnlyList<PageValue>, bool> fits)
{
    private const int Enough = 100;
    private const int MaxPriceRange = 100;
    private const int MaxReviewer = 100;
    private const int LeastLogo = 112;
    private const int LeastDecimals = 5;

    private static readonly string[] AddressParts = ["streetAddress", "addressLocality", "addressRegion", "postalCode", "addressCountry"];

    public static readonly PropertyForm Anything = new(_ => true);

    public static readonly PropertyForm TwoOrMore = new(values => values.Count >= 2);

    /// <summary>The values are nodes whose positions are 1, 2, 3 and on, in whatever order; a step without a number is asked for by itself.</summary>
    public static readonly PropertyForm CountedUp = new(values => IsCountedUp(
        values.Select(value => PositionOf(value.Node))));

    /// <summary>A node that the document describes is there, not only its name.</summary>
    public static readonly PropertyForm Described = One(value => value.Node is { IsDescribed: true });

    public static readonly PropertyForm Position = One(value => value.Text is { } text && LexicalForms.IsInteger(text));

    public static readonly PropertyForm Address = One(IsAddress);

    /// <summary>A day, alone or with a time of day, which has its minutes at least.</summary>
    public static readonly PropertyForm Day = One(IsDay);

    /// <summary>A day with a time of day and its offset.</summary>
    public static readonly PropertyForm Moment = One(value => value.Text is { } text && IsMoment(text));

    public static readonly PropertyForm Duration = One(value => value.Text is { } text && LexicalForms.IsDuration(text));

    public static readonly PropertyForm Number = One(value => value.Text is { } text && LexicalForms.IsNumber(text));

    public static readonly PropertyForm Amount = One(value => value.Text is { } text && NumberCheck.TryRead(text, out decimal amount) && amount >= 0);

    public static readonly PropertyForm AboveZero = One(value => value.Text is { } text && NumberCheck.TryRead(text, out decimal number) && number > 0);

    public static readonly PropertyForm Currency = One(value => value.Text is { } text && CurrencyCodes.Contains(text));

    public static readonly PropertyForm PostalAddress = One(value => Array.Exists(AddressParts, part => Inner(value, part).Any()));

    public static readonly PropertyForm PersonOrOrganization = One(value => value.Node is { IsDescribed: true } node && node.IsAny(RuleTypes.Of("Person", "Organization")));

    /// <summary>An offer of the one who sells, not the sum of several.</summary>
    public static readonly PropertyForm OwnOffer = One(value => value.Node is { IsDescribed: true } node && !node.IsAny(RuleTypes.Of("AggregateOffer")));

    /// <summary>A person or an organization with a name that is short enough to be shown.</summary>
    public static readonly PropertyForm Reviewer = One(value => value.Node is { IsDescribed: true } node
        && node.IsAny(RuleTypes.Of("Person", "Organization")) && Inner(value, "name").Any(name => name.Text is { Length: < MaxReviewer }));

    /// <summary>A number, a fraction or a percentage.</summary>
    public static readonly PropertyForm Rating = One(IsRating);

    /// <summary>A node with a rating, or a list of points for and against.</summary>
    public static readonly PropertyForm Verdict = One(IsVerdict);

    /// <summary>A verdict, or the day on which the review was published.</summary>
    public static readonly PropertyForm VerdictOrDay = One(value => IsVerdict(value) || IsDay(value));

    public static readonly PropertyForm ShortRange = One(value => value.Text is { Length: < MaxPriceRange });

    public static readonly PropertyForm FiveDecimals = One(value => IsExact(value, "latitude") && IsExact(value, "longitude"));

    public static readonly PropertyForm Logo = One(value => (IsAddress(value) || Inner(value, "contentUrl").Any(IsAddress)) && IsLarge(value, "width") && IsLarge(value, "height"));

    public static readonly PropertyForm AnswerText = One(value => value.Text is not null || Inner(value, "text").Any());

    /// <summary>Gives the position that a step states first; null where that is no number, or none is stated.</summary>
    public static decimal? PositionOf(PageNode? step) => step?.Values("position") is [{ Text: { } text }, ..] && NumberCheck.TryRead(text, out decimal number) ? number : null;

    /// <summary>Says whether the values are as they must be.</summary>
    public bool Fits(IReadOnlyList<PageValue> values) => fits(values);

    // No document has a hundred wrong values before a right one, other than to keep its reader busy.
    private static PropertyForm One(Func<PageValue, bool> fits) => new(values => values.Take(Enough).Any(fits));

    private static IEnumerable<PageValue> Inner(PageValue value, string property) => value.Node?.Values(property).Take(Enough) ?? [];

    // Of a node its own name is the address, or what it says is one.
    private static bool IsAddress(PageValue value) => value.Text is { } text ? LexicalForms.IsWebAddress(text)
        : (value.Node?.Id is { } id && LexicalForms.IsWebAddress(id)) || Inner(value, "url").Any(url => (url.Text ?? url.Node?.Id) is { } inner && LexicalForms.IsWebAddress(inner));

    private static bool IsDay(PageValue value) => value.Text is { } text && (LexicalForms.IsDay(text) || IsMoment(text) || IsMoment(text + "Z"));

    private static bool IsVerdict(PageValue value) => Inner(value, "ratingValue").Any(IsRating) || Inner(value, "itemListElement").Any();

    // "4.4", "60%", "6 / 10"
    private static bool IsRating(PageValue value) => value.Text is { } text && (text.EndsWith('%') ? IsRating(text[..^1].TrimEnd()) : text.Split('/', 3) switch
    {
        [var number] => IsRating(number),
        [var part, var whole] => IsRating(part.TrimEnd()) && IsRating(whole.TrimStart()),
        _ => false,
    });

    private static bool IsRating(string number) => NumberCheck.TryRead(number, out _);

    private static bool IsMoment(string text) => LexicalForms.IsDateTime(LexicalForms.WithSeconds(text));

    private static bool IsCountedUp(IEnumerable<decimal?> positions)
    {
        decimal?[] stated = [.. positions.Where(position => position is not null).Order()];
        return stated.Select((position, index) => position == index + 1).All(fits => fits);
    }

    private static bool IsExact(PageValue value, string property) => Inner(value, property)
        .Any(number => number.Text is { } text && LexicalForms.IsNumber(text) && text.Length - text.IndexOf('.', StringComparison.Ordinal) > LeastDecimals && text.Contains('.', StringComparison.Ordinal));

    // A size that is not stated is not too small.
    private static bool IsLarge(PageValue value, string property)
    {
        IEnumerable<PageValue> sizes = Inner(value, property).SelectMany(size => size.Node is null ? [size] : Inner(size, "value"));
        return sizes.All(size => !LexicalForms.IsNumber(size.Text) || decimal.Parse(size.Text!, CultureInfo.InvariantCulture) >= LeastLogo);
    }
}

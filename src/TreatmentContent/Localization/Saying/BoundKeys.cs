using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

/// <summary>The keys of the phrases that say a bound of one kind of value, made once.</summary>
/// <param name="start">The start of the keys, such as <c>bound</c>.</param>
/// <param name="ending">Their end, such as <c>.count</c>.</param>
internal sealed class BoundKeys(string start, string ending)
{
    private readonly string atLeast = $"{start}.atLeast{ending}";
    private readonly string moreThan = $"{start}.moreThan{ending}";
    private readonly string atMost = $"{start}.atMost{ending}";
    private readonly string lessThan = $"{start}.lessThan{ending}";

    /// <summary>Gets those of any value, which serve where a more particular one has no phrase.</summary>
    public static BoundKeys OfAny { get; } = new("bound", "");

    /// <summary>Gets those of what is counted: "fewer than 3 sessions".</summary>
    public static BoundKeys OfCount { get; } = new("bound", ".count");

    /// <summary>Gets those of prices: "from $200".</summary>
    public static BoundKeys OfMoney { get; } = new("bound", ".money");

    /// <summary>Gets those of so many people in so many: "at least 1 in 10 people".</summary>
    public static BoundKeys OfRatio { get; } = new("frequency.ratio", "");

    /// <summary>Gets the key of a bound; null where there is nothing to say of it.</summary>
    public string? Of(Bound bound) => bound switch
    {
        Bound.AtLeast => atLeast,
        Bound.MoreThan => moreThan,
        Bound.AtMost => atMost,
        Bound.LessThan => lessThan,
        _ => null,
    };
}

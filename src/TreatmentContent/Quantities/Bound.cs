namespace TreatmentContent.Quantities;

/// <summary>How the numbers of an amount limit it. Closed, because arithmetic rests on it.</summary>
public enum Bound : byte
{
    /// <summary>One number: <c>3</c>.</summary>
    Exact = 0,

    /// <summary>From one number to another, both included: <c>3..6</c>.</summary>
    Between,

    /// <summary>A number or more, "from": <c>&gt;=15</c>.</summary>
    AtLeast,

    /// <summary>More than a number: <c>&gt;1</c>.</summary>
    MoreThan,

    /// <summary>A number or less, "up to": <c>&lt;=4</c>.</summary>
    AtMost,

    /// <summary>Less than a number: <c>&lt;0.05</c>.</summary>
    LessThan,

    /// <summary>A small number above one that is not stated: <c>few</c>.</summary>
    Few,

    /// <summary>A large number that is not stated: <c>many</c>.</summary>
    Many,
}

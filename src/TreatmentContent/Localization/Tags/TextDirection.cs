namespace TreatmentContent.Localization;

/// <summary>The direction in which a text runs, as the HTML attribute <c>dir</c> names it.</summary>
public enum TextDirection
{
    /// <summary>No language is named, so the text itself decides: <c>dir="auto"</c>.</summary>
    Auto = 0,

    /// <summary>From left to right: <c>dir="ltr"</c>.</summary>
    LeftToRight,

    /// <summary>From right to left, as Arabic and Hebrew: <c>dir="rtl"</c>.</summary>
    RightToLeft,
}

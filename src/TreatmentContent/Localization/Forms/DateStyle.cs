namespace TreatmentContent.Localization;

/// <summary>How much of a full date is said.</summary>
internal enum DateStyle
{
    /// <summary>With the day of the week: "Monday, March 9, 2026".</summary>
    Full,

    /// <summary>With the name of the month: "March 9, 2026".</summary>
    Long,

    /// <summary>As short as the locale does it without ambiguity: "Mar 9, 2026".</summary>
    Medium,
}

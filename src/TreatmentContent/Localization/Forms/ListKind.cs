namespace TreatmentContent.Localization;

/// <summary>What joins the items of a list.</summary>
internal enum ListKind
{
    /// <summary>All of them: "A, B, and C".</summary>
    And,

    /// <summary>Any of them: "A, B, or C".</summary>
    Or,

    /// <summary>Parts of one measure: "1 hour, 30 minutes".</summary>
    Unit,
}

using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>One thing that a <see cref="TranslationReport"/> found about one text in one language.</summary>
public sealed record TranslationFinding
{
    /// <summary>Gets what was found.</summary>
    public required TranslationFindingKind Kind { get; init; }

    /// <summary>Gets the key of the text in its document, such as <c>variants[deep].name</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the tag of the text that serves the locale, such as <c>es</c> for es-US; null where none does.</summary>
    public LocaleTag? Tag { get; init; }

    /// <summary>Gets a value indicating whether a patient's safety rests on the text.</summary>
    public required bool IsSafetyCritical { get; init; }

    /// <summary>Gets what exactly is wrong, in a few English words such as <c>{n} is missing</c>; empty where the kind says all.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Gives the finding for people and logs.</summary>
    /// <returns>Such as <c>Stale: summary (es)</c>.</returns>
    public override string ToString() => $"{Kind}: {TranslationLines.Of(this)}";
}

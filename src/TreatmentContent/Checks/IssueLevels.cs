using System.Collections.Frozen;
using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>What a catalogue's settings make of each issue.</summary>
internal sealed class IssueLevels(CheckSettings settings)
{
    /// <summary>
    /// Gets the rules that cannot be switched off or lowered: without them ids and addresses lead nowhere or to two things, and a patient reads a
    /// warning in a foreign language unnoticed.
    /// </summary>
    public static FrozenSet<string> Fixed { get; } =
        new[] { "TC1001", "TC1006", "TC1007", "TC1008", "TC1014", "TC1036", "TC1037" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Gives the severity of an issue.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="severity">The severity that its rule gives it.</param>
    /// <param name="gapIn">The locale in which something is missing, or none.</param>
    /// <returns>The severity, or null for an issue that is not reported.</returns>
    public IssueSeverity? Of(string code, IssueSeverity severity, LocaleTag gapIn)
    {
        IssueSeverity? set = settings.TryGetLevel(code, out Severity level) && !Fixed.Contains(code) ? SeverityOf(level) : severity;
        return set is not null && gapIn != default && IsPlanned(settings, gapIn) ? IssueSeverity.Information : set;
    }

    /// <summary>Says whether a locale is only planned; a language is planned in all its regions.</summary>
    /// <param name="settings">The settings that name the planned ones.</param>
    /// <param name="locale">The locale.</param>
    public static bool IsPlanned(CheckSettings settings, LocaleTag locale) =>
        settings.Planned.Any(planned => planned == locale || planned.Value == locale.Language);

    private static IssueSeverity? SeverityOf(Severity level) => level switch
    {
        Severity.Error => IssueSeverity.Error,
        Severity.Warning => IssueSeverity.Warning,
        Severity.Info => IssueSeverity.Information,
        _ => null,
    };
}

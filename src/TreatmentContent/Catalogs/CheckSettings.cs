using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Catalogs;

/// <summary>What a catalogue makes of the content rules, and the locales whose gaps are not held against it yet.</summary>
/// <remarks>Immutable; equal when all settings are equal. Codes of rules are those of <c>docs/ISSUES.md</c> from TC1001 on, and those of the user's own rules.</remarks>
public sealed class CheckSettings : IEquatable<CheckSettings>
{
    private readonly SortedDictionary<string, Severity> levels;
    private readonly ValueList<LocaleTag> planned;

    internal CheckSettings(SortedDictionary<string, Severity> levels, IReadOnlyList<LocaleTag> planned)
    {
        this.levels = levels;
        this.planned = ValueList<LocaleTag>.From(planned) ?? ValueList<LocaleTag>.Empty;
    }

    /// <summary>Gets the settings that leave every rule as it is.</summary>
    public static CheckSettings Empty { get; } = new(new(StringComparer.Ordinal), []);

    /// <summary>Gets the codes of the rules that are set here, in ordinal order; empty when none is.</summary>
    public IReadOnlyCollection<string> Codes => levels.Keys;

    /// <summary>Gets the locales that are being translated: what is missing in them is information, not an error; empty when there are none.</summary>
    public IReadOnlyList<LocaleTag> Planned => planned;

    /// <summary>Gets a value indicating whether nothing is set.</summary>
    public bool IsEmpty => levels.Count == 0 && planned.Count == 0;

    /// <summary>Finds what is made of a rule.</summary>
    /// <param name="code">The rule's code, such as <c>TC1005</c>.</param>
    /// <param name="level">What is made of it.</param>
    /// <returns>Whether it is set here.</returns>
    public bool TryGetLevel(string code, out Severity level) => levels.TryGetValue(code, out level);

    /// <summary>Gives the settings with a rule switched off, lowered or raised.</summary>
    /// <param name="code">The rule's code, such as <c>TC1005</c>.</param>
    /// <param name="level">What is made of it.</param>
    /// <returns>New settings; these stay as they are.</returns>
    /// <exception cref="ArgumentException">The text is not the code of a rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is unspecified, or none of <see cref="Severity"/>.</exception>
    public CheckSettings With(string code, Severity level)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (RuleCode.Problem(code) is { } problem)
        {
            throw new ArgumentException(problem, nameof(code));
        }

        ArgumentOutOfRangeException.ThrowIfEqual((int)level, (int)Severity.Unspecified, nameof(level));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)level, (uint)Severity.Off, nameof(level));
        return new CheckSettings(new(levels, StringComparer.Ordinal) { [code] = level }, planned);
    }

    /// <summary>Gives the settings with other planned locales.</summary>
    /// <param name="locales">The locales that are being translated.</param>
    /// <returns>New settings; these stay as they are.</returns>
    public CheckSettings WithPlanned(params IReadOnlyList<LocaleTag> locales)
    {
        ArgumentNullException.ThrowIfNull(locales);
        return new CheckSettings(levels, locales);
    }

    /// <inheritdoc/>
    public bool Equals(CheckSettings? other) => other is not null && planned.Equals(other.planned) && levels.SequenceEqual(other.levels);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CheckSettings);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach ((string code, Severity level) in levels)
        {
            hash.Add(code, StringComparer.Ordinal);
            hash.Add(level);
        }

        hash.Add(planned);
        return hash.ToHashCode();
    }
}

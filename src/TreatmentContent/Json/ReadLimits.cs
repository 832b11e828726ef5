using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Json;

/// <summary>How much a document may hold before it is refused (TC0019), so that no content can exhaust the machine that reads it.</summary>
/// <remarks>The defaults are far above what a clinic's content needs.</remarks>
public sealed record ReadLimits
{
    /// <summary>Gets the limits that hold where none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Gets the longest document, in bytes of UTF-8; 16 MiB by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxBytes { get; init => field = AtLeastOne(value, nameof(MaxBytes)); } = 16 * 1024 * 1024;

    /// <summary>Gets how deep lists and objects may nest, 1 to 32; 32 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 1 to 32.</exception>
    public int MaxDepth
    {
        get;
        init => field = value is >= 1 and <= ContentContract.MaxDepth ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 to 32 levels can be read.");
    } = ContentContract.MaxDepth;

    /// <summary>Gets the longest text, in UTF-16 code units; 65,536 by default, which is also the most that any text may have.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxTextLength { get; init => field = AtLeastOne(value, nameof(MaxTextLength)); } = TextRules.MaxLength;

    /// <summary>Gets how many entities of one kind a catalogue may have, such as treatments or citations; 10,000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxEntities { get; init => field = AtLeastOne(value, nameof(MaxEntities)); } = 10_000;

    /// <summary>Gets in how many languages a text may stand, and how many a catalogue may name; 100 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxLocales { get; init => field = AtLeastOne(value, nameof(MaxLocales)); } = ReadingProblems.DefaultMaxLocales;

    /// <summary>Gets how many items any other list may have, and how many names an object whose names the author chooses, such as own words; 1,000 by default.</summary>
    /// <remarks>Lists and objects in members that this version does not know are bounded by <see cref="MaxUnknownValues"/> alone.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxItems { get; init => field = AtLeastOne(value, nameof(MaxItems)); } = 1_000;

    /// <summary>Gets how many values may stand in members that this version does not know, all of a document together and with what they hold, and how many texts in an overlay; 100,000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxUnknownValues { get; init => field = AtLeastOne(value, nameof(MaxUnknownValues)); } = 100_000;

    /// <summary>Gets how many issues are listed; 100 by default. One more says how many are not; once ten times as many are found, nothing more is looked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxIssues { get; init => field = AtLeastOne(value, nameof(MaxIssues)); } = 100;

    /// <summary>Gives how many items one list may have.</summary>
    /// <param name="itemType">What it holds.</param>
    internal int MaxItemsOf(Type itemType) => ContentConverters.IsEntity(itemType) ? MaxEntities : itemType == typeof(LocaleTag) ? MaxLocales : MaxItems;

    private static int AtLeastOne(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}

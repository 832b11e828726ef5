using TreatmentContent.Statements;

namespace TreatmentContent.Pages;

/// <summary>A picture that an item shows; what it shows, for those who do not see it, is the item's text.</summary>
public sealed record PagePicture
{
    /// <summary>Gets the address of the picture.</summary>
    public required Link Source { get; init; }

    /// <summary>Gets its width in pixels, or null when that is not known.</summary>
    public int? Width { get; init; }

    /// <summary>Gets its height in pixels, or null when that is not known.</summary>
    public int? Height { get; init; }
}

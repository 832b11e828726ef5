using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>The difference between two versions of content, for whoever reviews a change.</summary>
/// <remarks>
/// <para>Items of a list are the same item where they have the same <c>id</c>; items without one are matched by what they say, so that an item put in front
/// changes nothing but itself. In a list of words, ids or amounts each value is there or not. Texts are compared language by language.</para>
/// <para>Members that this version does not know count too. Equal versions have no difference, and versions without a difference are equal.</para>
/// </remarks>
public static class ContentDiff
{
    /// <summary>Compares two versions of a treatment.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <returns>The changes in the order of the file; empty where the two are equal.</returns>
    /// <exception cref="ContentFormatException">A version was built with a value that no document can hold, such as half a character.</exception>
    public static IReadOnlyList<ContentChange> Between(Treatment before, Treatment after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return DiffWalk.Compare(before, after, ContentContract.Treatment);
    }

    /// <summary>Compares two versions of a catalogue with its entities and treatments, which are matched by id.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <returns>The changes in the order of the file, from the catalogue's root; empty where the two are equal.</returns>
    /// <exception cref="ContentFormatException">A version was built with a value that no document can hold.</exception>
    public static IReadOnlyList<ContentChange> Between(TreatmentCatalog before, TreatmentCatalog after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return DiffWalk.Compare(before, after, ContentContract.Catalog);
    }
}

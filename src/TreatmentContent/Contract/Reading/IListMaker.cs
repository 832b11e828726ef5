namespace TreatmentContent.Contract;

/// <summary>Makes the list of a member.</summary>
internal interface IListMaker
{
    /// <summary>Makes the list.</summary>
    /// <param name="items">Values of the type of its items.</param>
    /// <returns>The list.</returns>
    object Make(IReadOnlyList<object> items);
}

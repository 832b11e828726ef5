using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>Sets members of a record that nobody else holds yet; whoever calls it has made the copy.</summary>
internal interface IRecordSetter
{
    /// <summary>Sets a member that holds one value.</summary>
    /// <param name="record">The record.</param>
    /// <param name="member">The member's JSON name.</param>
    /// <param name="value">A value of the member's type.</param>
    void Set(ContentRecord record, string member, object value);

    /// <summary>Sets a member that holds a list.</summary>
    /// <param name="record">The record.</param>
    /// <param name="member">The member's JSON name.</param>
    /// <param name="items">Values of the type of the list's items.</param>
    void SetItems(ContentRecord record, string member, IReadOnlyList<object> items);
}

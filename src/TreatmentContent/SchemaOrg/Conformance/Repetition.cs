namespace TreatmentContent.SchemaOrg;

/// <summary>Says whether a node that stands twice says one thing, or two that cannot both be.</summary>
internal static class Repetition
{
    /// <summary>Says whether what is said the second time contradicts the first: types of which neither is the other, or another value of a property that is no list.</summary>
    public static bool Contradicts(LinkedNode first, LinkedNode second)
    {
        if (first.Types.Count > 0 && second.Types.Count > 0 && !first.IsAny(second.Types) && !second.IsAny(first.Types))
            return true;
        foreach (DocumentMember member in second.Properties)
        {
            if (second.Context.TryResolve(member.Name, out string name) && first.Find(name) is { IsList: false } stated && !member.Value.IsList
                && !AreEqual(stated, first.Context.Below(member.Name), member.Value, second.Context.Below(member.Name)))
                return true;
        }

        return false;
    }

    private static bool AreEqual(DocumentValue one, TermContext oneContext, DocumentValue other, TermContext otherContext)
    {
        if (one.Kind != other.Kind)
            return false;
        if (one.IsList)
            return one.Items.Count == other.Items.Count && one.Items.Zip(other.Items).All(pair => AreEqual(pair.First, oneContext, pair.Second, otherContext));
        if (!one.IsObject)
            return one.Text == other.Text;
        LinkedNode node = LinkedNode.Read(one, oneContext);
        LinkedNode another = LinkedNode.Read(other, otherContext);
        if (node.IdText is { } id)
            return id == another.IdText;
        return one.Members.Count == other.Members.Count
            && InOrder(one).Zip(InOrder(other)).All(pair => pair.First.Name == pair.Second.Name && AreEqual(pair.First.Value, node.Context.Below(pair.First.Name), pair.Second.Value, another.Context.Below(pair.First.Name)));
    }

    private static IEnumerable<DocumentMember> InOrder(DocumentValue value) => value.Members.OrderBy(member => member.Name, StringComparer.Ordinal);
}

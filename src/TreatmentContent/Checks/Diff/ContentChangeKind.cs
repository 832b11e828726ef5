namespace TreatmentContent.Checks;

/// <summary>What happened to a value between two versions.</summary>
public enum ContentChangeKind
{
    /// <summary>It stands in both versions and says something else.</summary>
    Changed = 0,

    /// <summary>It stands only in the later version.</summary>
    Added,

    /// <summary>It stood only in the earlier version.</summary>
    Removed,

    /// <summary>It stands at another position of its list, among the items that stayed.</summary>
    Moved,
}

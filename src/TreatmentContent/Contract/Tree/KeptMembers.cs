using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>Counts the records that kept members which this version does not know, so that a document without any is not searched for them.</summary>
/// <remarks>The serializer offers no place for what it notices; it reads a document on one thread from beginning to end, and so the count is the thread's.</remarks>
internal static class KeptMembers
{
    [ThreadStatic]
    private static int count;

    /// <summary>Gets how many records of the documents that this thread has read kept members; only the difference of two readings says something.</summary>
    public static int Count => count;

    /// <summary>Makes what a record keeps its members in.</summary>
    /// <returns>The members, none yet.</returns>
    public static ExtensionBag.RawMembers Make()
    {
        unchecked
        {
            count++;
        }

        return new ExtensionBag.RawMembers();
    }
}

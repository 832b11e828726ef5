namespace TreatmentContent.Localization;

/// <summary>What is known of each tag that content has: asked once, then found by the tag's own string.</summary>
/// <remarks>Content holds the same few tags in every text, and tags are interned: looking through a small array beats any dictionary. Threads may share it.</remarks>
/// <typeparam name="T">What is known of a tag.</typeparam>
/// <param name="ask">Finds it out.</param>
internal sealed class TagTable<T>(Func<LocaleTag, T> ask)
{
    // Whoever has more languages than this waits a little.
    private const int MaxKnown = 64;

    // Replaced as a whole, so that threads may share it.
    private volatile (LocaleTag Tag, T Value)[] known = [];

    public T this[LocaleTag tag]
    {
        get
        {
            foreach ((LocaleTag other, T value) in known)
            {
                if (other.IsSameString(tag))
                {
                    return value;
                }
            }

            return Ask(tag);
        }
    }

    private T Ask(LocaleTag tag)
    {
        T value = ask(tag);
        (LocaleTag, T)[] before = known;
        if (before.Length < MaxKnown)
        {
            known = [.. before, (tag, value)];
        }

        return value;
    }
}

using System.Text.Json;

namespace TreatmentContent.Contract;

/// <summary>Where a converter says what is wrong. One reading thus serves both speeds: the fast one throws at the first problem, the slow one gathers all.</summary>
internal abstract class ReadingProblems
{
    /// <summary>In how many languages a text may stand where nothing else is said.</summary>
    public const int DefaultMaxLocales = 100;

    /// <summary>Gets the one that throws a <see cref="JsonException"/> at the first problem.</summary>
    public static ReadingProblems Throw { get; } = new Thrower();

    /// <summary>Gets how many languages one text may have.</summary>
    public virtual int MaxLocales => DefaultMaxLocales;

    /// <summary>Gets how long one text may be, in UTF-16 code units.</summary>
    public virtual int MaxTextLength => int.MaxValue;

    /// <summary>Gets whether members that no record knows are kept; where they are not, they are a problem.</summary>
    public virtual bool KeepsUnknown => true;

    /// <summary>Gets whether so much is wrong that nothing more is looked for.</summary>
    public virtual bool HasEnough => false;

    /// <summary>Gets how many names an object may have that names its members itself, such as the words of a vocabulary.</summary>
    public int MaxNames => MaxItemsOf(typeof(string));

    /// <summary>Gives how many items one list may have.</summary>
    /// <param name="itemType">What it holds.</param>
    public virtual int MaxItemsOf(Type itemType) => int.MaxValue;

    /// <summary>Takes a problem.</summary>
    /// <param name="code">The issue code.</param>
    /// <param name="message">What is wrong, and how to write it.</param>
    /// <param name="offset">The byte where it stands.</param>
    public abstract void Report(string code, string message, long offset);

    /// <summary>Steps into a member: what is reported from now on stands there.</summary>
    /// <param name="member">Its name.</param>
    public virtual void Enter(string member)
    {
    }

    /// <summary>Steps into an item of a list: what is reported from now on stands there.</summary>
    /// <param name="index">Its position, from 0.</param>
    public virtual void Enter(int index)
    {
    }

    /// <summary>Steps out of the member or item.</summary>
    public virtual void Leave()
    {
    }

    private sealed class Thrower : ReadingProblems
    {
        public override void Report(string code, string message, long offset) => throw new JsonException(message);
    }
}

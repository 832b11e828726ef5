using System.Text.Json;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>Reads a record straight into its members, each through its own reader and setter: nothing is boxed and nothing is made twice.</summary>
/// <remarks>What <see cref="RecordReaders"/> lists is all that differs from record to record.</remarks>
/// <typeparam name="T">The record.</typeparam>
/// <param name="make">Makes the record without its members.</param>
internal sealed class RecordReader<T>(Func<T> make) : IValueReader<T>, IRecordSetter
    where T : ContentRecord
{
    /// <summary>The most members that a record can have: those that stand there are the bits of a number.</summary>
    public const int MaxMembers = 64;

    private readonly MemberTable names = new();
    private readonly List<Member> members = [];
    private ulong required;

    /// <summary>Gets the one reader of these records.</summary>
    public static RecordReader<T> Instance { get; } = RecordReaders.Of<T>();

    /// <summary>Adds a member.</summary>
    /// <param name="name">Its JSON name.</param>
    /// <param name="set">Sets it.</param>
    /// <param name="reader">Reads its value.</param>
    /// <typeparam name="TValue">The type of its value.</typeparam>
    /// <returns>This reader.</returns>
    public RecordReader<T> With<TValue>(string name, Action<T, TValue> set, IValueReader<TValue> reader)
    {
        names.Add(name);
        members.Add(new Member<TValue>(name, set, reader));
        return this;
    }

    /// <summary>Adds a member without which the record cannot be.</summary>
    /// <inheritdoc cref="With"/>
    public RecordReader<T> WithRequired<TValue>(string name, Action<T, TValue> set, IValueReader<TValue> reader)
    {
        required |= 1UL << members.Count;
        return With(name, set, reader);
    }

    public T? Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Token.RefuseKind(ref reader, problems, "An object in { } is needed here");
            return null;
        }

        long start = reader.TokenStartIndex;
        T record = make();
        ulong found = 0;
        ExtensionBag.RawMembers? unknown = null;
        for (int next = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName;)
        {
            int index = names.Find(ref reader, next);
            if (index < 0)
            {
                Keep(ref reader, problems, ref unknown);
                continue;
            }

            ulong bit = 1UL << index;
            if ((found & bit) != 0)
                MemberNames.ReportTwice(members[index].Name, problems, reader.TokenStartIndex);
            found |= bit;
            next = index + 1;
            reader.Read();
            members[index].Read(ref reader, record, problems);
        }

        if ((found & required) != required)
            problems.Report("TC0015", "A required member is missing here.", start);
        record.RawExtensions = unknown;
        return record;
    }

    void IRecordSetter.Set(ContentRecord record, string member, object value) => Named(member).Set((T)record, value);

    void IRecordSetter.SetItems(ContentRecord record, string member, IReadOnlyList<object> items) => Named(member).SetItems((T)record, items);

    private Member Named(string name) => members.Find(member => member.Name == name) ?? throw new ArgumentException($"A {typeof(T).Name} has no member '{name}'.", nameof(name));

    private static void Keep(ref Utf8JsonReader reader, ReadingProblems problems, ref ExtensionBag.RawMembers? unknown)
    {
        if (!problems.KeepsUnknown || !Token.TryGetText(ref reader, problems, out string? name))
        {
            problems.Report("TC0018", "A member is not one that this version knows.", reader.TokenStartIndex);
            return;
        }

        reader.Read();
        unknown ??= [];
        unknown[name] = JsonElement.ParseValue(ref reader);
    }

    private abstract class Member(string name)
    {
        public string Name => name;

        public abstract void Read(ref Utf8JsonReader reader, T record, ReadingProblems problems);

        public abstract void Set(T record, object value);

        public abstract void SetItems(T record, IReadOnlyList<object> items);
    }

    private sealed class Member<TValue>(string name, Action<T, TValue> set, IValueReader<TValue> value) : Member(name)
    {
        public override void Read(ref Utf8JsonReader reader, T record, ReadingProblems problems) => set(record, value.Read(ref reader, problems)!);

        public override void Set(T record, object newValue) => set(record, (TValue)newValue);

        public override void SetItems(T record, IReadOnlyList<object> items) => set(record, (TValue)((IListMaker)value).Make(items));
    }
}

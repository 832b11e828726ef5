using System.Reflection;
using CsCheck;
using TreatmentContent.Catalogs;
using TreatmentContent.Collections;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Tests.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Contract;

/// <summary>Makes values of every record along the contract, as code could build them: a record of tomorrow comes up without a line here, a new type of value needs one.</summary>
internal static class RecordGen
{
    // Each record that holds another takes two levels of the 32 that a document may have.
    private const int Deepest = 6;

    private static readonly Dictionary<(Type Type, int Depth), Gen<object>> Records = [];

    private static readonly Dictionary<Type, Gen<object>> Values = new()
    {
        [typeof(bool)] = Boxed(Gen.Bool),
        [typeof(int)] = Boxed(Gen.Int[-999_999_999, 999_999_999]),
        [typeof(decimal)] = Boxed(QuantityGen.Numbers),
        [typeof(string)] = Boxed(Gen.OneOf(Gen.Const(""), TextGen.Texts)),
        [typeof(TimeOnly)] = Boxed(Gen.Int[0, 1439].Select(minutes => new TimeOnly(minutes / 60, minutes % 60))),
        [typeof(DateOnly)] = Boxed(Gen.Date.Select(DateOnly.FromDateTime)),
        [typeof(Amount)] = Boxed(QuantityGen.PositiveAmounts),
        [typeof(Quantity)] = Boxed(QuantityGen.Quantities),
        [typeof(ClinicalDuration)] = Boxed(QuantityGen.Durations),
        [typeof(Rate)] = Boxed(QuantityGen.Rates),
        [typeof(Money)] = Boxed(QuantityGen.Prices),
        [typeof(Frequency)] = Boxed(QuantityGen.Frequencies),
        [typeof(PartialDate)] = Boxed(QuantityGen.Dates),
        [typeof(Link)] = Boxed(Gen.OneOf("https://example.com/a?b=c&d='e'#f", "tel:+1-305-555-0100", "mailto:desk@example.com").Select(text => Link.Parse(text))),
        [typeof(LocaleTag)] = Boxed(TextGen.Tags),
        [typeof(LocalizedText)] = Boxed(TextGen.Localized),
        [typeof(VocabularyWords)] = Boxed(TextGen.Words),
        [typeof(CheckSettings)] = Boxed(Gen.Select(Gen.Select(Gen.OneOf("TC1002", "TC1035", "ACME1"), Gen.Enum<Severity>().Where(level => level != Severity.Unspecified)).Array[0, 3], TextGen.Tags.Array[0, 2], Settings)),
    };

    /// <summary>Values of a record.</summary>
    public static Gen<T> Of<T>()
        where T : ContentRecord => Record(typeof(T), 0).Select(record => (T)record);

    /// <summary>Values of a record.</summary>
    /// <param name="type">The type of the record.</param>
    public static Gen<ContentRecord> Of(Type type) => Record(type, 0).Select(record => (ContentRecord)record);

    private static Gen<object> Record(Type type, int depth)
    {
        lock (Records)
        {
            if (!Records.TryGetValue((type, depth), out Gen<object>? gen))
                Records.Add((type, depth), gen = new MembersGen(type, depth));
            return gen;
        }
    }

    // Null where a value of the type would nest too deep.
    private static Gen<object>? Value(Type declared, int depth)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (Values.TryGetValue(type, out Gen<object>? values))
            return values;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
            return Gen.OneOf("acne-scars", "a1", "b", "pain").Select(slug => Parse(type, slug));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Open<>))
            return Words(type);
        if (type.IsAssignableTo(typeof(ContentRecord)))
            return depth > Deepest ? null : Record(type, depth);
        if (ItemOf(type) is { } item)
            return Value(item, depth)?.Array[0, 2].Select(items => List(type, item, items));
        throw new NotSupportedException($"Say here what values a {type} has.");
    }

    private static Gen<object> Words(Type open)
    {
        object[] known = [.. Enum.GetValues(open.GenericTypeArguments[0]).Cast<object>().Select(word => Activator.CreateInstance(open, word)!)];
        return Gen.Frequency((8, Gen.OneOf(known)), (1, Gen.Const(Parse(open, "ownWord"))));
    }

    private static Type? ItemOf(Type type) =>
        ContentContract.Of(type).Converter is IListConverter list ? list.ItemType : ContentContract.Of(type).ElementType;

    private static object List(Type type, Type item, object[] items)
    {
        var array = Array.CreateInstance(item, items.Length);
        items.CopyTo(array, 0);
        if (type.IsInterface)
            return array;

        object list = items.Length == 0
            ? typeof(ValueList<>).MakeGenericType(item).GetProperty("Empty")!.GetValue(null)!
            : typeof(ValueList<>).MakeGenericType(item).GetMethod("From")!.Invoke(null, [array])!;
        return Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.NonPublic, null, [list], null)!;
    }

    private static object Parse(Type type, string text) => type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!.Invoke(null, [text])!;

    private static CheckSettings Settings((string Code, Severity Level)[] rules, LocaleTag[] planned) =>
        rules.Aggregate(CheckSettings.Empty, (settings, rule) => settings.With(rule.Code, rule.Level)).WithPlanned(planned);

    private static Gen<object> Boxed<T>(Gen<T> gen) => gen.Select(value => (object)value!);

    /// <summary>Makes one type of record: what it requires, and some of the other members, fewer the deeper it stands.</summary>
    private sealed class MembersGen : Gen<object>
    {
        private static readonly Gen<int> Shares = Gen.Int[0, 99];
        private static readonly int[] Wanted = [12, 4, 3, 2];

        private readonly Type type;
        private readonly Lazy<(PropertyInfo Property, bool IsRequired, Gen<object> Value)[]> members;
        private readonly int share;

        public MembersGen(Type type, int depth)
        {
            this.type = type;
            members = new(() => [.. Members(type, depth)]);
            share = Math.Min(90, 100 * Wanted[Math.Min(depth, Wanted.Length - 1)] / ContentTree.MembersOf(type).Count);
        }

        public override object Generate(PCG pcg, Size? min, out Size size)
        {
            object record = Activator.CreateInstance(type)!;
            size = new Size(1);
            foreach ((PropertyInfo property, bool isRequired, Gen<object> value) in members.Value)
            {
                if (!isRequired && Shares.Generate(pcg, null, out _) >= share)
                    continue;
                property.SetValue(record, value.Generate(pcg, null, out Size added));
                size.Add(new Size(1 + added.I));
            }

            return record;
        }

        private static IEnumerable<(PropertyInfo Property, bool IsRequired, Gen<object> Value)> Members(Type type, int depth)
        {
            foreach (System.Text.Json.Serialization.Metadata.JsonPropertyInfo member in ContentTree.MembersOf(type))
            {
                string name = member.Name.TrimStart('$');
                Gen<object>? value = name == "formatVersion" ? Boxed(Gen.OneOf("1.0", "1.7")) : Value(member.PropertyType, depth + 1);
                if (value is not null)
                    yield return (type.GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!, member.IsRequired, value);
            }

            yield return (type.GetProperty(nameof(ContentRecord.Extensions))!, false, Boxed(TextGen.Extensions));
        }
    }
}

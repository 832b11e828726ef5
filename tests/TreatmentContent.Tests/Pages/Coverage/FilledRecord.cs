using System.Reflection;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

/// <summary>Makes records in which every member says something that nothing else says, but for one member that can be left out.</summary>
internal sealed class FilledRecord(string? leftOut = null)
{
    private static readonly string[] Nested = [nameof(Schedule.Stages), nameof(Schedule.Cases)];
    private int next = 1000;

    /// <summary>Gets the members that were filled, with what each says: a text, or a value that the page says in its own way; null for a flag.</summary>
    public List<(string Member, object? Says)> Members { get; } = [];

    public T Make<T>() => (T)Make(typeof(T), isNested: false)!;

    private object? Make(Type type, bool isNested)
    {
        object record = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
        foreach (PropertyInfo property in type.GetProperties().OrderBy(property => property.MetadataToken))
        {
            string member = $"{property.DeclaringType!.Name}.{property.Name}";
            bool isRecursion = isNested && type == typeof(Schedule) && Nested.Contains(property.Name);
            if (property.SetMethod is null || property.Name == nameof(ContentRecord.Extensions) || isRecursion)
            {
                continue;
            }

            // The one that is left out is made too, so that all others say the same with and without it.
            object? value = Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, member, type == typeof(Schedule));
            if (member != leftOut)
            {
                property.SetValue(record, value);
            }
        }

        return record;
    }

    private object? Value(Type type, string member, bool isNested)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) || type.IsArray)
        {
            Type item = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
            var list = Array.CreateInstance(item, 1);
            list.SetValue(Value(item, member, isNested), 0);
            return list;
        }

        return typeof(ContentRecord).IsAssignableFrom(type) ? Make(type, isNested) : Leaf(type, member);
    }

    private object? Leaf(Type type, string member)
    {
        int n = next++;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
        {
            // Each kind of entity has one item in the catalogue; the page names it wherever it is referred to.
            bool isReference = !member.EndsWith(".Id", StringComparison.Ordinal);
            Members.Add((member, isReference ? new Reference(type.GetGenericArguments()[0].Name) : null));
            return Parse(type, "the-only-one");
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Open<>))
        {
            return Note(member, $"word{n}", Parse(type, $"word{n}"));
        }

        (object? says, object? value) = type switch
        {
            _ when type == typeof(LocalizedText) => ($"Text {n}.", (object)(LocalizedText)$"Text {n}."),
            _ when type == typeof(string) => ($"string{n}", $"string{n}"),
            _ when type == typeof(bool) => ((object?)null, true),
            _ when type == typeof(int) => (9, 9),
            _ when type == typeof(decimal) => ($"{n}", (decimal)n),
            _ when type == typeof(Amount) => Same(new Amount(n)),
            _ when type == typeof(Quantity) => Same(new Quantity(n, "mm")),
            _ when type == typeof(ClinicalDuration) => Same(ClinicalDuration.Minutes(n)),
            _ when type == typeof(Rate) => Same(Rate.Parse($"{n}/w")),
            _ when type == typeof(Money) => Same(Money.Of(n, "USD")),
            _ when type == typeof(Frequency) => Same(Frequency.OfRatio(1, n)),
            _ when type == typeof(PartialDate) => Same(new PartialDate(n)),
            _ when type == typeof(DateOnly) => (new PartialDate(n, 9, 8), new DateOnly(n, 9, 8)),
            _ when type == typeof(TimeOnly) => Same(new TimeOnly(n / 60 % 24, n % 60)),
            _ when type == typeof(Link) => ($"example.com/{n}", (object)Link.Parse($"https://example.com/{n}")),
            _ when type == typeof(LocaleTag) => ("ovd", LocaleTag.Parse("ovd")),
            _ => throw new NotSupportedException($"{member} is a {type.Name}: say here what a filled one is."),
        };
        return Note(member, says, value);
    }

    private static (object? Says, object? Value) Same(object value) => (value, value);

    private static object Parse(Type type, string text) =>
        type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!.Invoke(null, [text])!;

    private object? Note(string member, object? says, object? value)
    {
        Members.Add((member, says));
        return value;
    }

    /// <summary>A reference to the only entity of its kind.</summary>
    internal sealed record Reference(string Kind);
}

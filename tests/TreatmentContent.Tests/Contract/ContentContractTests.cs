using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Contract;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Contract;

public sealed class ContentContractTests
{
    private static readonly IReadOnlyList<JsonTypeInfo> Records = [.. Reachable().Where(type => type.Type.IsAssignableTo(typeof(ContentRecord)))];

    [Fact]
    public void Every_type_of_the_model_is_a_record_a_list_or_has_a_converter()
    {
        foreach (JsonTypeInfo type in Reachable())
        {
            bool isRecord = type.Kind == JsonTypeInfoKind.Object && type.Type.IsAssignableTo(typeof(ContentRecord));
            bool isKnown = isRecord || type.Kind == JsonTypeInfoKind.Enumerable || type.Converter is IContentConverter or IListConverter;
            Assert.True(isKnown, $"{type.Type} has no converter in ContentConverters.");
        }
    }

    [Fact]
    public void Every_public_member_of_every_record_is_in_the_contract()
    {
        foreach (JsonTypeInfo record in Records)
        {
            IEnumerable<string> properties = record.Type.GetProperties().Where(property => property is { Name: not nameof(ContentRecord.Extensions), SetMethod: not null }).Select(property => property.Name == "Schema" ? "$schema" : JsonNamingPolicy.CamelCase.ConvertName(property.Name));
            IEnumerable<string> members = record.Properties.Where(member => !member.IsExtensionData).Select(member => member.Name);
            Assert.Equal(properties.Order(StringComparer.Ordinal), members.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_record_of_the_model_is_reached()
    {
        IEnumerable<Type> all = typeof(Treatment).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(ContentRecord)));
        Assert.Equal(all.Select(type => type.FullName).Order(StringComparer.Ordinal), Records.Select(record => record.Type.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_part_that_is_never_null_is_left_out_when_it_states_nothing()
    {
        foreach (JsonTypeInfo record in Records)
        {
            foreach (JsonPropertyInfo member in record.Properties.Where(member => !member.IsGetNullable && !member.IsRequired && member.PropertyType.IsAssignableTo(typeof(ContentRecord))))
                Assert.Contains(ContractShape.EmptyParts, part => part.GetType() == member.PropertyType);
        }
    }

    [Fact]
    public void No_record_holds_an_array_which_others_could_change()
    {
        foreach (JsonPropertyInfo member in Records.SelectMany(record => record.Properties))
            Assert.False(member.PropertyType.IsArray, member.Name);
    }

    [Fact]
    public async Task The_members_of_each_record_in_the_order_in_which_they_are_written()
    {
        var text = new StringBuilder();
        foreach (JsonTypeInfo record in Records.OrderBy(record => record.Type.FullName, StringComparer.Ordinal))
        {
            string members = string.Join(", ", ContentTree.MembersOf(record.Type).Select(member => member.Name + (member.IsRequired ? "*" : "")));
            text.Append(record.Type.Name).Append(": ").Append(members).Append('\n');
        }

        await Verifier.Verify(text.ToString());
    }

    private static List<JsonTypeInfo> Reachable()
    {
        var found = new Dictionary<Type, JsonTypeInfo>();
        var open = new Stack<JsonTypeInfo>([ContentContract.Treatment, ContentContract.Catalog]);
        while (open.TryPop(out JsonTypeInfo? type))
        {
            if (!found.TryAdd(type.Type, type))
                continue;
            if (type.Converter is IListConverter list)
                open.Push(ContentContract.Of(list.ItemType));
            else if (type.Kind == JsonTypeInfoKind.Enumerable)
                open.Push(ContentContract.Of(type.ElementType!));
            foreach (JsonPropertyInfo member in type.Properties.Where(member => !member.IsExtensionData))
                open.Push(ContentContract.Of(member.PropertyType));
        }

        return [.. found.Values];
    }
}

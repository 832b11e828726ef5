using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using TreatmentContent.Entities;
using TreatmentContent.Statements;

namespace TreatmentContent.Tests.Treatments;

/// <summary>What holds for every record of the content.</summary>
public sealed class RecordShapeTests
{
    private static readonly Type[] Bases = [typeof(ContentRecord), typeof(Statement)];
    private static readonly Dictionary<string, string> Documentation = Summaries();

    public static TheoryData<Type> Records => [.. All.Where(type => !type.IsAbstract)];

    private static IEnumerable<Type> All => typeof(ContentRecord).Assembly.GetExportedTypes().Where(typeof(ContentRecord).IsAssignableFrom);

    [Fact]
    public void All_records_are_sealed_but_the_two_that_others_build_on()
    {
        Assert.InRange(All.Count(), 30, 200);
        Assert.Equal(Bases, All.Where(type => !type.IsSealed).OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.All(Bases, type => Assert.True(type.IsAbstract));
        Assert.All(Bases, type => Assert.DoesNotContain(type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic), made => made.IsFamily && made.GetParameters().Length == 0));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_list_is_empty_and_a_part_states_nothing_where_nothing_was_said(Type type)
    {
        object record = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in Properties(type))
        {
            object? value = property.GetValue(record);
            if (IsList(property.PropertyType))
            {
                Assert.Empty(Assert.IsAssignableFrom<System.Collections.IEnumerable>(value));
            }
            else if (typeof(ContentRecord).IsAssignableFrom(property.PropertyType) && !IsNullable(property))
            {
                Assert.Equal(Activator.CreateInstance(property.PropertyType), value);
                Assert.Same(value, property.GetValue(Activator.CreateInstance(type)));
            }
            else if (IsNullable(property))
            {
                Assert.Null(value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Two_that_state_nothing_are_equal_and_hash_alike(Type type)
    {
        object one = Activator.CreateInstance(type)!;
        object other = Activator.CreateInstance(type)!;

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        foreach (PropertyInfo property in Properties(type).Where(property => !IsNullable(property) && !property.PropertyType.IsValueType))
        {
            // What a reader gives for a missing member, and what code gives for an empty one.
            property.SetValue(other, property.GetValue(one));
            Assert.Equal(one, other);
            property.SetValue(other, null);
            Assert.Equal(one, other);
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_property_is_set_once(Type type) => Assert.All(Properties(type), property =>
        Assert.Contains(typeof(IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));

    [Theory]
    [MemberData(nameof(Records))]
    public void No_property_is_of_a_type_that_can_change(Type type) => Assert.All(Properties(type), property =>
    {
        Assert.False(property.PropertyType.IsArray, property.Name);
        Assert.True(!property.PropertyType.IsInterface || property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>), property.Name);
    });

    [Theory]
    [MemberData(nameof(Records))]
    public void What_has_no_empty_value_is_required_or_may_be_null(Type type)
    {
        object record = Activator.CreateInstance(type)!;

        Assert.All(Properties(type), property => Assert.True(
            property.GetValue(record) is not null || IsNullable(property) || property.IsDefined(typeof(RequiredMemberAttribute)),
            $"{property.Name} is null, but neither nullable nor required."));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_property_says_null_in_its_documentation_exactly_where_it_may_be_null(Type type) => Assert.All(Properties(type), property =>
    {
        string summary = Documentation[$"P:{property.DeclaringType!.FullName}.{property.Name}"];
        Assert.StartsWith("Gets ", summary, StringComparison.Ordinal);
        Assert.True(IsNullable(property) == summary.Contains("null", StringComparison.Ordinal), $"{property.Name}: {summary}");
    });

    private static PropertyInfo[] Properties(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.Name != "EqualityContract" && property.CanWrite)];

    private static bool IsList(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) || type.GetGenericTypeDefinition() == typeof(EntityList<>));

    private static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private static Dictionary<string, string> Summaries() => XDocument
        .Load(Path.ChangeExtension(typeof(ContentRecord).Assembly.Location, ".xml")).Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary")?.Value.Trim() ?? "");
}

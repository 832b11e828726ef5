using System.Reflection;
using System.Runtime.CompilerServices;
using TreatmentContent.Architecture.Tests.Reading;

namespace TreatmentContent.Architecture.Tests.Rules;

/// <summary>How types are made: sealed, immutable, without global state, and in the namespace of a top folder.</summary>
internal static class TypeRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] BaseRecords = ["ContentRecord", "Statement"];

    private static readonly Type[] Changeable =
        [typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>), typeof(Queue<>), typeof(Stack<>)];

    public static IEnumerable<string> PublicClassesAreSealed(CodeBase code) =>
        from type in code.Types
        where type is { IsVisible: true, IsClass: true, IsSealed: false } && !BaseRecords.Contains(type.Name)
        select $"{type} is neither sealed nor static";

    public static IEnumerable<string> PublicTypesAreImmutable(CodeBase code)
    {
        foreach (Type type in code.Types.Where(type => type is { IsVisible: true, IsEnum: false } && !typeof(Delegate).IsAssignableFrom(type)))
        {
            if (type.IsValueType && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))
            {
                yield return $"{type} is a struct that is not readonly";
            }

            foreach (PropertyInfo property in type.GetProperties(Declared))
            {
                if (property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
                {
                    yield return $"{type}.{property.Name} can be set";
                }

                if (property.GetMethod is { IsPublic: true } && IsChangeable(property.PropertyType))
                {
                    yield return $"{type}.{property.Name} gives out a list that can be changed";
                }
            }

            foreach (FieldInfo field in type.GetFields(Declared).Where(field => field is { IsPublic: true, IsLiteral: false } && (!field.IsInitOnly || IsChangeable(field.FieldType))))
            {
                yield return $"{type}.{field.Name} can be changed";
            }
        }
    }

    public static IEnumerable<string> NoChangeableStatics(CodeBase code) =>
        from type in code.Types
        from field in type.GetFields(Declared)
        where field is { IsStatic: true, IsLiteral: false, IsInitOnly: false } && !field.Name.StartsWith("<>", StringComparison.Ordinal)
        select $"{type}.{field.Name} is static and can be changed";

    public static IEnumerable<string> NamespacesAreTopFolders(CodeBase code) =>
        from type in code.Types
        where !LayerRule.Folders.Contains(code.FolderOf(type.Namespace!))
        select $"{type} is in the namespace {type.Namespace}, which is no top folder";

    private static bool IsChangeable(Type type) => type.IsArray || (type.IsGenericType && Changeable.Contains(type.GetGenericTypeDefinition()));
}

using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace TreatmentContent.Architecture.Tests.Reading;

/// <summary>A type of a signature: how it is called, and every type that it names.</summary>
internal sealed record NamedTypes(string Name, ImmutableArray<TypeName> All, string Arguments = "")
{
    public NamedTypes With(string name) => this with { Name = name };
}

/// <summary>Finds the types that a signature names. What an <c>Id&lt;T&gt;</c> points to does not count.</summary>
internal sealed class SignatureNames : ISignatureTypeProvider<NamedTypes, object?>
{
    public static readonly SignatureNames Instance = new();

    public static TypeName NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? NameOf(reader, (TypeReferenceHandle)type.ResolutionScope) is var outer ? outer with { Name = $"{outer.Name}+{name}" } : default
            : new TypeName(reader.GetString(type.Namespace), name);
    }

    public static TypeName NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        string name = reader.GetString(type.Name);
        if (type.GetDeclaringType() is { IsNil: false } outerHandle)
        {
            TypeName outer = NameOf(reader, outerHandle);
            return outer with { Name = $"{outer.Name}+{name}" };
        }

        return new TypeName(reader.GetString(type.Namespace), name);
    }

    public NamedTypes GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Plain(NameOf(reader, handle));

    public NamedTypes GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Plain(NameOf(reader, handle));

    public NamedTypes GetTypeFromSpecification(MetadataReader reader, object? context, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, context);

    public NamedTypes GetGenericInstantiation(NamedTypes genericType, ImmutableArray<NamedTypes> typeArguments)
    {
        bool onlyNamesItsArgument = genericType.All is [{ Name: "Id`1" }];
        ImmutableArray<TypeName> all = onlyNamesItsArgument ? genericType.All : [.. genericType.All, .. typeArguments.SelectMany(argument => argument.All)];
        string arguments = string.Join(',', typeArguments.Select(argument => argument.Name));
        return new NamedTypes($"{genericType.Name}<{arguments}>", all, arguments);
    }

    public NamedTypes GetFunctionPointerType(MethodSignature<NamedTypes> signature) =>
        new("method*", [.. signature.ReturnType.All, .. signature.ParameterTypes.SelectMany(parameter => parameter.All)]);

    public NamedTypes GetModifiedType(NamedTypes modifier, NamedTypes unmodifiedType, bool isRequired) => unmodifiedType;

    public NamedTypes GetPrimitiveType(PrimitiveTypeCode typeCode) => Plain(new TypeName("System", $"{typeCode}"));

    public NamedTypes GetArrayType(NamedTypes elementType, ArrayShape shape) => elementType.With($"{elementType.Name}[]");

    public NamedTypes GetSZArrayType(NamedTypes elementType) => elementType.With($"{elementType.Name}[]");

    public NamedTypes GetByReferenceType(NamedTypes elementType) => elementType.With($"{elementType.Name}&");

    public NamedTypes GetPointerType(NamedTypes elementType) => elementType.With($"{elementType.Name}*");

    public NamedTypes GetPinnedType(NamedTypes elementType) => elementType;

    public NamedTypes GetGenericMethodParameter(object? genericContext, int index) => new($"!!{index}", []);

    public NamedTypes GetGenericTypeParameter(object? genericContext, int index) => new($"!{index}", []);

    private static NamedTypes Plain(TypeName name) => new(name.Name, [name]);
}

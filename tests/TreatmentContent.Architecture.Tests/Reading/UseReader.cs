using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace TreatmentContent.Architecture.Tests.Reading;

/// <summary>Reads from a compiled assembly every use that its code makes of a type: signatures, bases, constraints, attributes and method bodies.</summary>
internal sealed class UseReader
{
    private readonly PEReader file;
    private readonly MetadataReader metadata;
    private readonly HashSet<Use> uses = [];

    private UseReader(PEReader file)
    {
        this.file = file;
        metadata = file.GetMetadataReader();
    }

    public static IReadOnlyList<Use> Read(string assemblyFile)
    {
        using var file = new PEReader(File.OpenRead(assemblyFile));
        var reader = new UseReader(file);
        foreach (TypeDefinitionHandle type in reader.metadata.TypeDefinitions)
        {
            reader.ReadType(type);
        }

        return [.. reader.uses];
    }

    private void ReadType(TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        Place place = PlaceOf(handle);
        Name(place, type.BaseType);
        Attributes(place, type.GetCustomAttributes());
        Constraints(place, type.GetGenericParameters());
        foreach (InterfaceImplementationHandle implemented in type.GetInterfaceImplementations())
        {
            Name(place, metadata.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (FieldDefinitionHandle fieldHandle in type.GetFields())
        {
            FieldDefinition field = metadata.GetFieldDefinition(fieldHandle);
            Place inField = place.In(metadata.GetString(field.Name));
            Types(inField, field.DecodeSignature(SignatureNames.Instance, null));
            Attributes(inField, field.GetCustomAttributes());
        }

        foreach (PropertyDefinitionHandle propertyHandle in type.GetProperties())
        {
            PropertyDefinition property = metadata.GetPropertyDefinition(propertyHandle);
            Attributes(place.In(metadata.GetString(property.Name)), property.GetCustomAttributes());
        }

        foreach (MethodDefinitionHandle method in type.GetMethods())
        {
            ReadMethod(place, metadata.GetMethodDefinition(method));
        }
    }

    private void ReadMethod(Place type, MethodDefinition method)
    {
        Place place = type.In(metadata.GetString(method.Name));
        MethodSignature<NamedTypes> signature = method.DecodeSignature(SignatureNames.Instance, null);
        Types(place, signature.ReturnType);
        Types(place, [.. signature.ParameterTypes]);
        Attributes(place, method.GetCustomAttributes());
        Constraints(place, method.GetGenericParameters());
        foreach (ParameterHandle parameter in method.GetParameters())
        {
            Attributes(place, metadata.GetParameter(parameter).GetCustomAttributes());
        }

        if (method.RelativeVirtualAddress != 0)
        {
            ReadBody(place, file.GetMethodBody(method.RelativeVirtualAddress));
        }
    }

    private void ReadBody(Place place, MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            Types(place, [.. metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(SignatureNames.Instance, null)]);
        }

        foreach (ExceptionRegion region in body.ExceptionRegions)
        {
            Name(place, region.CatchType);
        }

        // "constrained. Decimal, callvirt Object.ToString()" is a call of Decimal.ToString().
        EntityHandle constraint = default;
        foreach ((OpCode code, int token) in Instructions.Tokens(body))
        {
            if (code.OperandType == OperandType.InlineString)
            {
                string text = metadata.GetUserString((UserStringHandle)MetadataTokens.Handle(token));
                uses.Add(new Use(place.Type, place.Member, new TypeName("System", "String")) { Text = text });
            }
            else if (code.OperandType != OperandType.InlineSig)
            {
                Name(place, MetadataTokens.EntityHandle(token), constraint);
            }

            constraint = code == OpCodes.Constrained ? MetadataTokens.EntityHandle(token) : default;
        }
    }

    private void Attributes(Place place, CustomAttributeHandleCollection attributes)
    {
        foreach (CustomAttributeHandle attribute in attributes)
        {
            Name(place, metadata.GetCustomAttribute(attribute).Constructor);
        }
    }

    private void Constraints(Place place, GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameterConstraintHandle constraint in parameters.SelectMany(parameter => metadata.GetGenericParameter(parameter).GetConstraints()))
        {
            Name(place, metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void Name(Place place, EntityHandle handle, EntityHandle constraint = default)
    {
        if (handle.IsNil)
        {
            return;
        }

        switch (handle.Kind)
        {
            case HandleKind.MethodSpecification:
                MethodSpecification generic = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                ImmutableArray<NamedTypes> arguments = generic.DecodeSignature(SignatureNames.Instance, null);
                Types(place, [.. arguments]);
                Member(place, generic.Method, string.Join(',', arguments.Select(argument => argument.Name)), constraint);
                break;
            case HandleKind.MemberReference or HandleKind.MethodDefinition or HandleKind.FieldDefinition:
                Member(place, handle, "", constraint);
                break;
            default:
                Types(place, TypeOf(handle));
                break;
        }
    }

    private void Member(Place place, EntityHandle handle, string arguments, EntityHandle constraint)
    {
        (EntityHandle parent, StringHandle name, string parameters) = handle.Kind switch
        {
            HandleKind.MemberReference => metadata.GetMemberReference((MemberReferenceHandle)handle) is var member
                ? (member.Parent, member.Name, member.GetKind() == MemberReferenceKind.Method ? Parameters(member.DecodeMethodSignature(SignatureNames.Instance, null)) : "")
                : default,
            HandleKind.MethodDefinition => metadata.GetMethodDefinition((MethodDefinitionHandle)handle) is var method
                ? (method.GetDeclaringType(), method.Name, Parameters(method.DecodeSignature(SignatureNames.Instance, null)))
                : default,
            _ => metadata.GetFieldDefinition((FieldDefinitionHandle)handle) is var field ? (field.GetDeclaringType(), field.Name, "") : default((EntityHandle, StringHandle, string)),
        };
        Types(place, TypeOf(parent));
        NamedTypes type = TypeOf(constraint.IsNil ? parent : constraint);
        if (type.All is [var target, ..])
        {
            string all = string.Join(',', new[] { type.Arguments, arguments }.Where(text => text.Length > 0));
            uses.Add(new Use(place.Type, place.Member, target) { TargetMember = metadata.GetString(name), Parameters = parameters, Arguments = all });
        }
    }

    private NamedTypes TypeOf(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => SignatureNames.Instance.GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0),
        HandleKind.TypeReference => SignatureNames.Instance.GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeSpecification => SignatureNames.Instance.GetTypeFromSpecification(metadata, null, (TypeSpecificationHandle)handle, 0),
        _ => throw new NotSupportedException($"{handle.Kind}"),
    };

    private void Types(Place place, params ReadOnlySpan<NamedTypes> types)
    {
        foreach (NamedTypes named in types)
        {
            foreach (TypeName target in named.All)
            {
                uses.Add(new Use(place.Type, place.Member, target));
            }
        }
    }

    private static string Parameters(MethodSignature<NamedTypes> signature) => string.Join(',', signature.ParameterTypes.Select(type => type.Name));

    // A lambda, iterator or async method is compiled to <Method>b__0 or to MoveNext of a nested <Method>d__1: both are places in Method.
    private Place PlaceOf(TypeDefinitionHandle handle)
    {
        TypeName full = SignatureNames.NameOf(metadata, handle);
        string[] names = full.Name.Split('+');
        string? member = names.Skip(1).Select(Written).LastOrDefault(name => name.Length > 0);
        return new Place(full with { Name = names[0] }, "", member);
    }

    private static string Written(string name) => name.StartsWith('<') && name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end ? name[1..end] : "";

    private readonly record struct Place(TypeName Type, string Member, string? Outer)
    {
        public Place In(string member) => this with { Member = Outer ?? (Written(member) is { Length: > 0 } written ? written : member) };
    }
}

namespace TreatmentContent.Architecture.Tests.Reading;

/// <summary>A type by its name in the metadata; a nested type is <c>Outer+Inner</c>, a generic one <c>Id`1</c>.</summary>
internal readonly record struct TypeName(string Namespace, string Name)
{
    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}

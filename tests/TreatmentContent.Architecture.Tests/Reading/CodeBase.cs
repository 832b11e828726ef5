using System.Reflection;

namespace TreatmentContent.Architecture.Tests.Reading;

/// <summary>What the rules look at: the types below one root namespace of an assembly, and all that their code uses.</summary>
internal sealed class CodeBase(Assembly assembly, string root)
{
    /// <summary>Gets the library itself.</summary>
    public static CodeBase Library { get; } = new(typeof(TreatmentContent.Collections.ValueList<>).Assembly, "TreatmentContent");

    /// <summary>Gets the deliberate offences that show each rule at work.</summary>
    public static CodeBase Offences { get; } = new(typeof(CodeBase).Assembly, "Offences");

    public Assembly Assembly => assembly;

    /// <summary>Gets every use made by the types below the root.</summary>
    public IReadOnlyList<Use> Uses { get; } = [.. UseReader.Read(assembly.Location).Where(use => IsBelow(use.Type.Namespace, root))];

    /// <summary>Gets the types that are written below the root, without those that the compiler made.</summary>
    public IReadOnlyList<Type> Types { get; } = [.. assembly.GetTypes().Where(type => IsBelow(type.Namespace ?? "", root) && !type.FullName!.Contains('<', StringComparison.Ordinal))];

    /// <summary>Gives the folder of a namespace: <c>Quantities</c> for <c>TreatmentContent.Quantities</c>; null outside the root.</summary>
    public string? FolderOf(string name) => IsBelow(name, root) ? name[Math.Min(name.Length, root.Length + 1)..] : null;

    private static bool IsBelow(string name, string root) => name == root || name.StartsWith(root + ".", StringComparison.Ordinal);
}

namespace TreatmentContent.Architecture.Tests.Reading;

/// <summary>One place where code names a type, a member of a type, or a text.</summary>
/// <param name="Type">The type that contains the place; nested and compiler-made types count as the type they are written in.</param>
/// <param name="Member">The member that contains the place, or "" for the type itself.</param>
/// <param name="Target">The type that is named.</param>
internal sealed record Use(TypeName Type, string Member, TypeName Target)
{
    /// <summary>Gets the member that is named, such as <c>get_Now</c>; "" for the type alone.</summary>
    public string TargetMember { get; init; } = "";

    /// <summary>Gets the types of the member's parameters, such as <c>String,IFormatProvider</c>.</summary>
    public string Parameters { get; init; } = "";

    /// <summary>Gets the generic arguments of the named type and member, such as <c>Treatment,String</c>.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>Gets the string literal, where the place loads one.</summary>
    public string? Text { get; init; }

    public override string ToString()
    {
        string place = Member.Length == 0 ? $"{Type}" : $"{Type}.{Member}";
        string target = Text is not null ? $"\"{Text}\"" : TargetMember.Length == 0 ? $"{Target}" : $"{Target}.{TargetMember}({Parameters})";
        return $"{place} -> {target}";
    }
}

using TreatmentContent.Statements;

namespace TreatmentContent.Entities;

/// <summary>The code of something in a coding system, such as ICD-10 L70, or a register and a number in it.</summary>
public sealed record Code : ContentRecord
{
    /// <summary>Gets the name of the system or register, such as <c>ICD-10</c>.</summary>
    public required string System { get; init; }

    /// <summary>Gets the code or number.</summary>
    public required string Value { get; init; }
}

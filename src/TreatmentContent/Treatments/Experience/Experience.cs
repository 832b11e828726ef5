using TreatmentContent.Collections;
using TreatmentContent.Statements;

namespace TreatmentContent.Treatments;

/// <summary>What a treatment feels like and what is done about it.</summary>
public sealed record Experience : ContentRecord
{
    internal static Experience Empty { get; } = new();

    /// <summary>Gets what is felt; empty when nothing is stated.</summary>
    public IReadOnlyList<Sensation> Sensations { get => field ?? ValueList<Sensation>.Empty; init => field = Items(value); }

    /// <summary>Gets what is given against pain; empty when nothing is stated.</summary>
    public IReadOnlyList<Anaesthesia> Anaesthesia { get => field ?? ValueList<Anaesthesia>.Empty; init => field = Items(value); }

    /// <summary>Gets what makes it easier; empty when nothing is stated.</summary>
    public IReadOnlyList<Comfort> Comforts { get => field ?? ValueList<Comfort>.Empty; init => field = Items(value); }

    /// <summary>Gets the patient's part during it; empty when nothing is stated.</summary>
    public IReadOnlyList<Instruction> Instructions { get => field ?? ValueList<Instruction>.Empty; init => field = Items(value); }
}

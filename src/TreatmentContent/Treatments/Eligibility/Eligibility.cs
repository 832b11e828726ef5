using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Treatments;

/// <summary>For whom it is, for whom it is not, and what comes first.</summary>
public sealed record Eligibility : ContentRecord
{
    internal static Eligibility Empty { get; } = new();

    /// <summary>Gets for whom it is suitable or not; empty when nothing is stated.</summary>
    public IReadOnlyList<Candidate> Candidates { get => field ?? ValueList<Candidate>.Empty; init => field = Items(value); }

    /// <summary>Gets what is advised at which age; empty when nothing is stated.</summary>
    public IReadOnlyList<AgeRule> Ages { get => field ?? ValueList<AgeRule>.Empty; init => field = Items(value); }

    /// <summary>Gets the reasons not to treat; empty when none is stated, which does not mean that there are none.</summary>
    public IReadOnlyList<Contraindication> Contraindications { get => field ?? ValueList<Contraindication>.Empty; init => field = Items(value); }

    /// <summary>Gets what holds in pregnancy and while breastfeeding; empty when nothing is stated.</summary>
    public IReadOnlyList<PregnancyRule> Pregnancy { get => field ?? ValueList<PregnancyRule>.Empty; init => field = Items(value); }

    /// <summary>Gets what to do about medicines and other treatments; empty when nothing is stated.</summary>
    public IReadOnlyList<Interaction> Interactions { get => field ?? ValueList<Interaction>.Empty; init => field = Items(value); }

    /// <summary>Gets what comes before treatment; empty when nothing is stated.</summary>
    public IReadOnlyList<Assessment> Assessments { get => field ?? ValueList<Assessment>.Empty; init => field = Items(value); }

    /// <summary>Gets the papers; empty when none is stated.</summary>
    public IReadOnlyList<Document> Documents { get => field ?? ValueList<Document>.Empty; init => field = Items(value); }

    /// <summary>Gets what a patient should look for in who treats them, wherever that is; empty when nothing is stated.</summary>
    public IReadOnlyList<Performer> LookFor { get => field ?? ValueList<Performer>.Empty; init => field = Items(value); }

    /// <summary>Gets what a patient should ask before deciding; empty when nothing is stated.</summary>
    public IReadOnlyList<LocalizedText> QuestionsToAsk { get => field ?? ValueList<LocalizedText>.Empty; init => field = Items(value); }
}

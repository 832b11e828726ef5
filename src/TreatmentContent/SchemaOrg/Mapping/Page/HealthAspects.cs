using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>What a section of the page is about, as a member of <c>HealthAspectEnumeration</c>.</summary>
internal static class HealthAspects
{
    private static readonly Term Overview = Of("Overview");
    private static readonly Term MayTreat = Of("MayTreat");
    private static readonly Term Benefits = Of("Benefits");
    private static readonly Term HowItWorks = Of("HowItWorks");
    private static readonly Term TypesOf = Of("Types");
    private static readonly Term UsageOrSchedule = Of("UsageOrSchedule");
    private static readonly Term PatientExperience = Of("PatientExperience");
    private static readonly Term Effectiveness = Of("Effectiveness");
    private static readonly Term SideEffects = Of("SideEffects");
    private static readonly Term RisksOrComplications = Of("RisksOrComplications");
    private static readonly Term SeeDoctor = Of("SeeDoctor");
    private static readonly Term Treatments = Of("Treatments");
    private static readonly Term GettingAccess = Of("GettingAccess");
    private static readonly Term Safety = Of("Safety");
    private static readonly Term Pregnancy = Of("Pregnancy");
    private static readonly Term SelfCare = Of("SelfCare");
    private static readonly Term LivingWith = Of("LivingWith");
    private static readonly Term Misconceptions = Of("Misconceptions");

    /// <summary>Gives the aspect; null where no member fits.</summary>
    public static Term? Of(SectionKind kind) => kind switch
    {
        SectionKind.Overview or SectionKind.KeyFacts => Overview,
        SectionKind.SuitableFor => MayTreat,
        SectionKind.Safety => Safety,
        SectionKind.Pregnancy => Pregnancy,
        SectionKind.Benefits => Benefits,
        SectionKind.HowItWorks => HowItWorks,
        SectionKind.Variants => TypesOf,
        SectionKind.Consultation => SeeDoctor,
        SectionKind.Preparation or SectionKind.HomeUse or SectionKind.Aftercare => SelfCare,
        SectionKind.WhatToExpect => UsageOrSchedule,
        SectionKind.Experience => PatientExperience,
        SectionKind.Recovery => LivingWith,
        SectionKind.Results => Effectiveness,
        SectionKind.SideEffects => SideEffects,
        SectionKind.Risks => RisksOrComplications,
        SectionKind.WhenToCall => SeeDoctor,
        SectionKind.Alternatives => Treatments,
        SectionKind.Prices or SectionKind.Access => GettingAccess,
        SectionKind.Myths => Misconceptions,
        _ => null,
    };

    private static Term Of(string aspect) => Term.Of(aspect + "HealthAspect");
}

using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>What a section of the page is about, as a member of <c>HealthAspectEnumeration</c>.</summary>
internal static class HealthAspects
{
    private static readonly Term Overview = Of("Overview");
    private static readonly Term MayTreat = Of("MayTreat");
    private static readonly Term Benefits = Of("Benefits");
    private static readonly Term HowItWorks = Of("HowItWorks");
    private static readonly Term UsageOrSchedule = Of("UsageOrSchedule");
    private static readonly Term PatientExperience = Of("PatientExperience");
    private static readonly Term Effectiveness = Of("Effectiveness");
    private static readonly Term GettingAccess = Of("GettingAccess");

    /// <summary>Gives the aspect; null where no member fits.</summary>
    public static Term? Of(SectionKind kind) => kind switch
    {
        SectionKind.Overview or SectionKind.KeyFacts => Overview,
        SectionKind.SuitableFor => MayTreat,
        SectionKind.Benefits => Benefits,
        SectionKind.HowItWorks => HowItWorks,
        SectionKind.WhatToExpect => UsageOrSchedule,
        SectionKind.Experience => PatientExperience,
        SectionKind.Results => Effectiveness,
        SectionKind.Access => GettingAccess,
        _ => null,
    };

    private static Term Of(string aspect) => Term.Of(aspect + "HealthAspect");
}

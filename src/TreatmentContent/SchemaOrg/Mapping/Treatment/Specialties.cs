using System.Collections.Frozen;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>Specialties as members of <c>MedicalSpecialty</c>; the ones that it lacks are not bent to a neighbour.</summary>
internal static class Specialties
{
    private static readonly FrozenDictionary<Specialty, Term> Members = new (Specialty Specialty, string Member)[]
    {
        (Specialty.PlasticSurgery, "PlasticSurgery"),
        (Specialty.Dermatology, "Dermatology"),
        (Specialty.Dentistry, "Dentistry"),
        (Specialty.Optometry, "Optometric"),
        (Specialty.EarNoseThroat, "Otolaryngologic"),
        (Specialty.Podiatry, "Podiatric"),
        (Specialty.Physiotherapy, "Physiotherapy"),
        (Specialty.Orthopaedics, "Musculoskeletal"),
        (Specialty.Rheumatology, "Rheumatologic"),
        (Specialty.Gynaecology, "Gynecologic"),
        (Specialty.Obstetrics, "Obstetric"),
        (Specialty.Urology, "Urologic"),
        (Specialty.Imaging, "Radiography"),
        (Specialty.Neurology, "Neurologic"),
        (Specialty.Cardiology, "Cardiovascular"),
        (Specialty.Gastroenterology, "Gastroenterologic"),
        (Specialty.Endocrinology, "Endocrine"),
        (Specialty.Nutrition, "DietNutrition"),
        (Specialty.Oncology, "Oncologic"),
        (Specialty.Paediatrics, "Pediatric"),
        (Specialty.Geriatrics, "Geriatric"),
        (Specialty.GeneralMedicine, "PrimaryCare"),
        (Specialty.GeneralSurgery, "Surgical"),
        (Specialty.Anaesthesiology, "Anesthesia"),
    }.ToFrozenDictionary(pair => pair.Specialty, pair => Term.Of(pair.Member));

    /// <summary>Gives the members, each once.</summary>
    public static List<Term> Map(Draft draft, IReadOnlyList<Open<Specialty>> specialties, ContentPlace place)
    {
        var members = new List<Term>();
        for (int i = 0; i < specialties.Count; i++)
        {
            if (!Members.TryGetValue(specialties[i].Value, out Term? member))
                continue;

            draft.Carry(true, place with { Index = i });
            if (!members.Contains(member))
                members.Add(member);
        }

        return members;
    }
}

using System.Buffers;
using System.Text;
using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

/// <summary>The documents that are not those of a page: of each treatment alone, each clinic, each person, the questions of all, the whole catalogue.</summary>
internal static class OtherDocuments
{
    public static void Write(TreatmentCatalog catalog, IReadOnlyList<Treatment> treatments, ContentLocale locale, TextWriter output, TextWriter errors)
    {
        TreatmentPage[] pages = [.. treatments.Select(treatment => TreatmentPage.Create(catalog, treatment, locale)).Where(page => page.Locale.Tag == locale.Tag)];
        foreach (TreatmentPage page in pages)
        {
            Write(() => TreatmentSchemaOrg.OfTreatment(page));
        }

        foreach (Clinic clinic in catalog.Clinics)
        {
            Write(() => TreatmentSchemaOrg.OfClinic(catalog, clinic.Id, locale));
        }

        foreach (Practitioner person in catalog.Practitioners)
        {
            Write(() => TreatmentSchemaOrg.OfPractitioner(catalog, person.Id, locale));
        }

        if (pages.SelectMany(page => page.Sections).FirstOrDefault(section => section.Kind == SectionKind.Faq) is { } questions)
        {
            var address = Link.Parse($"{catalog.Site!.BaseAddress.Value.TrimEnd('/')}/{locale.Tag}/questions");
            Write(() => TreatmentSchemaOrg.OfQuestions(pages, address, questions.Heading.Text));
        }

        var buffer = new ArrayBufferWriter<byte>();
        if (TreatmentSchemaOrg.WriteCatalog(catalog, locale, buffer) > 0)
        {
            output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
        }

        // What has no name in the language, or no answer, has no document in it.
        void Write(Func<SchemaOrgDocument> make)
        {
            try
            {
                output.WriteLine(make().Write());
            }
            catch (ArgumentException exception)
            {
                errors.WriteLine(exception.Message);
            }
        }
    }
}

using TreatmentContent.SchemaOrg;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class SchemaVocabularyTests
{
    private const int Budget = 40 * 1024;
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "SchemaOrg", "Vocabulary", "schema-org-30.0.tsv"));
    private static readonly SchemaVocabulary Vocabulary = SchemaVocabulary.Instance;

    [Fact]
    public void The_table_says_what_the_release_says_row_by_row() => Assert.Equal(Lines.Skip(2), Vocabulary.Terms.Select(Row));

    [Fact]
    public void The_release_has_3003_terms() => Assert.Equal(3003, Lines.Length - 2);

    [Fact]
    public void The_table_stays_below_40_KB_and_names_its_licence()
    {
        using Stream resource = typeof(SchemaVocabulary).Assembly.GetManifestResourceStream(SchemaVocabulary.Resource)!;
        using var reader = new StreamReader(resource);

        Assert.InRange(resource.Length, 20 * 1024, Budget);
        Assert.Contains("CC-BY-SA-3.0", reader.ReadLine(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MedicalTherapy", "MedicalTherapy", true)]
    [InlineData("MedicalTherapy", "MedicalEntity", true)]
    [InlineData("MedicalTherapy", "Thing", true)]
    [InlineData("MedicalTherapy", "Service", false)]
    [InlineData("MedicalEntity", "MedicalTherapy", false)]
    [InlineData("Dermatology", "MedicalSpecialty", true)]
    [InlineData("Radiography", "MedicalImagingTechnique", true)]
    [InlineData("Dentist", "MedicalOrganization", true)]
    [InlineData("Dentist", "LocalBusiness", true)]
    public void A_term_is_what_lies_above_it(string term, string other, bool expected) => Assert.Equal(expected, Vocabulary[term].IsA(Vocabulary[other]));

    [Theory]
    [InlineData("price", LiteralForms.Number | LiteralForms.Text)]
    [InlineData("availability", LiteralForms.Member)]
    [InlineData("uploadDate", LiteralForms.Date | LiteralForms.DateTime)]
    [InlineData("author", LiteralForms.None)]
    public void A_property_knows_the_literals_that_it_may_have(string property, object forms) => Assert.Equal(forms, Vocabulary[property].Literals);

    [Fact]
    public void Every_datatype_has_a_form_of_its_own_or_is_text() => Assert.Equal(
        ["CssSelectorType", "DataType", "PronounceableText", "XPathType"],
        Vocabulary.Terms.Where(term => term.Kind == TermKind.Datatype && !Enum.TryParse<LiteralForms>(term.Name, out _)).Select(term => term.Name));

    [Fact]
    public void Names_differ_by_case()
    {
        Assert.NotNull(Vocabulary.Type("MedicalClinic"));
        Assert.Null(Vocabulary.Type("medicalClinic"));
        Assert.Null(Vocabulary.Type("medicalSpecialty"));
        Assert.Null(Vocabulary.Property("MedicalSpecialty"));
    }

    private static string Row(VocabularyTerm term)
    {
        string kind = term.Kind switch
        {
            TermKind.Type => "class",
            TermKind.Enumeration => "enumclass",
            TermKind.Datatype => "datatype",
            TermKind.Member => "member",
            _ => "property",
        };
        IEnumerable<VocabularyTerm> members = term.IsType ? Vocabulary.Terms.Where(member => member.Kind == TermKind.Member && member.Supers.Contains(term)) : [];
        return string.Join('\t', kind, term.Name, term.Status, List(term.Supers), List(members), List(term.Domains), List(term.Ranges), term.SupersededBy?.Name, term.InverseOf?.Name);
    }

    private static string List(IEnumerable<VocabularyTerm> terms) => string.Join(' ', terms.Select(term => term.Name));
}

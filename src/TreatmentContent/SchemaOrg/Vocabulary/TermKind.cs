namespace TreatmentContent.SchemaOrg;

/// <summary>What a term of the vocabulary is.</summary>
internal enum TermKind
{
    /// <summary>A type of node, such as <c>MedicalClinic</c>.</summary>
    Type = 0,

    /// <summary>A type whose values are its members, such as <c>MedicalSpecialty</c>.</summary>
    Enumeration,

    /// <summary>A kind of literal, such as <c>Date</c>.</summary>
    Datatype,

    /// <summary>A member of an enumeration, such as <c>Dermatology</c>.</summary>
    Member,

    /// <summary>A property, such as <c>medicalSpecialty</c>.</summary>
    Property,
}

namespace TreatmentContent.SchemaOrg;

/// <summary>The kinds of literal that a property may have: the datatypes of the vocabulary, by their names, and members of enumerations.</summary>
/// <remarks>The datatypes below <c>Text</c> that have no form of their own (<c>CssSelectorType</c>, <c>PronounceableText</c>, <c>XPathType</c>) are text.</remarks>
[Flags]
internal enum LiteralForms
{
    None = 0,
    Text = 1,
    URL = 2,
    Date = 4,
    DateTime = 8,
    Time = 16,
    Duration = 32,
    Distance = 64,
    Energy = 128,
    Mass = 256,
    Quantity = 512,
    Number = 1024,
    Integer = 2048,
    Float = 4096,
    Boolean = 8192,
    Member = 16384,
    Measure = Distance | Energy | Mass | Quantity,
    AnyNumber = Number | Integer | Float,
}

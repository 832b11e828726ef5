namespace TreatmentContent.Localization;

/// <summary>How far a phrase of the package has been checked, the least first.</summary>
internal enum PhraseState
{
    Machine,
    Draft,
    Translated,
    Reviewed,
}

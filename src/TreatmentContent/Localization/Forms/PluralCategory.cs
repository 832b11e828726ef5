namespace TreatmentContent.Localization;

/// <summary>A class of numbers that take the same form of a noun, in the order of CLDR.</summary>
/// <remarks>Source: Unicode CLDR 48.2, UTS 35 part 3, "Language Plural Rules".</remarks>
internal enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

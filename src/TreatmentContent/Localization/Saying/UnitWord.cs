namespace TreatmentContent.Localization;

/// <summary>Gives a catalogue's own form of a unit or counted noun, in the language of the sayer that asks.</summary>
/// <param name="unit">The unit word, such as <c>needle</c>.</param>
/// <param name="category">The plural category.</param>
/// <returns>A pattern with the place <c>{n}</c>, or null where the catalogue has none for that category.</returns>
internal delegate string? UnitWord(string unit, PluralCategory category);

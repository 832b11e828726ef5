namespace TreatmentContent.Localization;

/// <summary>What a <see cref="LocaleMatcher"/> found.</summary>
/// <param name="Supported">The tag out of the supported list.</param>
/// <param name="WishIndex">Which wish it answers, from 0.</param>
/// <param name="Distance">How far it is from that wish: 0 for the same locale, below 50.</param>
public readonly record struct LocaleMatch(LocaleTag Supported, int WishIndex, int Distance);

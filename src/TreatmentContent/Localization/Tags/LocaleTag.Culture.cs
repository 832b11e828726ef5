using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TreatmentContent.Localization;

public readonly partial record struct LocaleTag
{
    /// <summary>Gives the platform's culture of this tag, for hosts that format something of their own. This library itself uses none.</summary>
    /// <param name="culture">The culture, or null.</param>
    /// <returns>Whether the platform has data for it; false for <c>und</c>, and for every tag in globalization-invariant mode.</returns>
    public bool TryGetCulture([NotNullWhen(true)] out CultureInfo? culture)
    {
        culture = null;
        if (value is null)
        {
            return false;
        }

        try
        {
            CultureInfo found = CultureInfo.GetCultureInfo(value, predefinedOnly: true);

            // A host in invariant mode may allow made-up cultures: they bear the name, and the data of the invariant culture.
            culture = found.EnglishName == CultureInfo.InvariantCulture.EnglishName ? null : found;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }

        return culture is not null;
    }
}

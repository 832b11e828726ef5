#pragma warning disable CA1822
using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

/// <summary>Placeholder until the values are said.</summary>
internal sealed class ValueSayer
{
    public bool TrySay<T>(T value, out string text)
    {
        text = value?.ToString() ?? "";
        return true;
    }

    public bool TrySayCount(Amount count, string noun, out string text)
    {
        text = $"{count} {noun}";
        return true;
    }

    public bool TryPhrase(string key, out string text)
    {
        text = key;
        return true;
    }
}

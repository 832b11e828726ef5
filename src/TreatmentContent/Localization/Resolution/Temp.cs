#pragma warning disable
namespace TreatmentContent.Localization;
public enum MatchMode { SameLanguage }
public sealed record LocaleMatch(LocaleTag Supported, int WishIndex, int Distance);
public sealed class LocaleMatcher(IReadOnlyList<LocaleTag> supported)
{
    public LocaleMatch? Match(IReadOnlyList<LocaleTag> wishes, MatchMode mode)
    {
        for (int i = 0; i < wishes.Count; i++)
        {
            foreach (LocaleTag s in supported) { if (s == wishes[i]) return new(s, i, 0); }
            foreach (LocaleTag s in supported) { if (s.Language == wishes[i].Language) return new(s, i, 4); }
        }
        return null;
    }
}

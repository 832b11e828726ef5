// These types offend on purpose, so that each rule is seen at work.
#pragma warning disable

using System.Globalization;
using System.Text;

namespace Offences.Localization
{
    public readonly record struct LocaleTag(string Value)
    {
        public bool TryGetCulture(out CultureInfo culture)
        {
            culture = CultureInfo.GetCultureInfo(Value);
            return true;
        }
    }

    public sealed class OfTheThread
    {
        public string Current() => CultureInfo.CurrentCulture.Name;

        public string CurrentUI() => CultureInfo.CurrentUICulture.Name;

        public object Made() => new CultureInfo("es");

        public object Got() => CultureInfo.GetCultureInfo("es");

        public object Region() => RegionInfo.CurrentRegion;

        public object Numbers() => NumberFormatInfo.CurrentInfo;

        public string Upper(string text) => text.ToUpper();

        public bool Starts(string text) => text.StartsWith("a");

        public int Compares(string text) => string.Compare(text, "a");

        public string Number(decimal number) => number.ToString();

        public string Pattern(DateOnly date) => date.ToString("d");

        public decimal Parses(string text) => decimal.Parse(text);

        public string Interpolates(decimal number) => $"{number} mg";

        public string Appends(decimal number) => new StringBuilder().Append($"{number} mg").Append(number).ToString();

        public string Formats(object number) => string.Format("{0}", number);

        public IEnumerable<string> Orders(string[] texts) => texts.OrderBy(text => text);

        public object SortedKeys() => new SortedDictionary<string, int>();

        public void Sorts(List<string> texts) => texts.Sort();
    }

    public sealed record Printed(decimal Number);

    public readonly record struct PrintedIfStated(decimal? Number);

    public sealed class Sound
    {
        public string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

        public string Interpolates(decimal number) => string.Create(CultureInfo.InvariantCulture, $"{number} mg");

        public string Joins(string text, int count) => $"{text} {count}";

        public bool Starts(string text) => text.StartsWith('a') && text.StartsWith("ab", StringComparison.Ordinal) && text.AsSpan().StartsWith("ab");

        public IEnumerable<string> Orders(string[] texts) => texts.OrderBy(text => text, StringComparer.Ordinal).ThenBy(text => text.Length);

        public decimal Parses(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    public sealed record SoundlyPrinted(int Number, string Text);

    public sealed record SoundlySaid(decimal Number)
    {
        public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
    }
}

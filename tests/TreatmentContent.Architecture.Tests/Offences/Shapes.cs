// These types offend on purpose, so that each rule is seen at work.
#pragma warning disable

namespace Offences.Catalogs
{
    public class Open;

    public struct Loose;

    public abstract record Statement;

    public sealed class Settable
    {
        public int Value { get; set; }

        public int Field;

        public List<int> Items { get; init; } = [];

        public static int Counter;

        private static readonly object Fixed = new();

        private static int hidden;

        public static object Touch() => (hidden++, Fixed);
    }

    public sealed class Sound
    {
        private static readonly Func<int, int> Cached = value => value + 1;

        public static int Shared { get; } = Cached(1);

        public int Value { get; init; }

        public IReadOnlyList<int> Items { get; init; } = [];

        internal int Inside { get; set; }
    }
}

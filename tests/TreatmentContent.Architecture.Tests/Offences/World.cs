// These types offend on purpose, so that each rule is seen at work.
#pragma warning disable

using System.Diagnostics;
using System.Net.Http;
using System.Text;

namespace Offences.Treatments
{
    public sealed class Worldly
    {
        public object Now() => DateTime.Now;

        public object UtcNow() => DateTimeOffset.UtcNow;

        public object SystemTime() => TimeProvider.System;

        public long Watch() => Stopwatch.GetTimestamp();

        public string? Variable() => Environment.GetEnvironmentVariable("HOME");

        public int Chance() => Random.Shared.Next();

        public Guid Unique() => Guid.NewGuid();

        public void Say() => Console.WriteLine();

        public string MachineLineEnds() => new StringBuilder().AppendLine().ToString();

        public object Network() => new HttpClient();

        public string Disk() => File.ReadAllText("file");

        public object DiskByReader() => new StreamReader("file");
    }

    public sealed class Sound
    {
        public IEnumerable<int> Iterator()
        {
            yield return 1;
        }

        public object Reader(Stream stream) => new StreamReader(stream, Encoding.UTF8);

        public DateOnly Given(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().DateTime);
    }
}

namespace Offences.Storage
{
    public sealed class Disk
    {
        public string Allowed() => File.ReadAllText("file") + Guid.NewGuid();
    }
}

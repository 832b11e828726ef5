using BenchmarkDotNet.Attributes;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;

namespace TreatmentContent.Benchmarks;

/// <summary>What does finding every issue of a broken document cost, against reading a sound one of the same length?</summary>
[MemoryDiagnoser]
public class SlowPathBenchmarks
{
    private byte[] sound = [];
    private byte[] broken = [];

    [Params(1, 16)]
    public int MiB { get; set; } = 1;

    [GlobalSetup]
    public void Setup()
    {
        sound = Documents.Catalog(MiB * 1024 * 1024, isBroken: false);
        broken = Documents.Catalog(MiB * 1024 * 1024, isBroken: true);
        if (Sound() != 0 || Broken() != 1)
            throw new InvalidOperationException("The sound document has no issue, the broken one has one.");
    }

    [Benchmark(Baseline = true)]
    public int Sound()
    {
        _ = TreatmentJson.TryReadCatalog(sound, out _, out IReadOnlyList<ContentIssue> issues);
        return issues.Count;
    }

    [Benchmark]
    public int Broken()
    {
        _ = TreatmentJson.TryReadCatalog(broken, out _, out IReadOnlyList<ContentIssue> issues);
        return issues.Count;
    }
}

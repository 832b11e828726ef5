using BenchmarkDotNet.Attributes;
using TreatmentContent.Collections;

namespace TreatmentContent.Benchmarks;

/// <summary>What does comparing by value cost, against comparing the items alone?</summary>
[MemoryDiagnoser]
public class ValueListBenchmarks
{
    private string[] items = [];
    private string[] sameItems = [];
    private ValueList<string> list = ValueList<string>.Empty;
    private ValueList<string> sameList = ValueList<string>.Empty;

    [Params(5, 500)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        items = [.. Enumerable.Range(0, Count).Select(i => $"item {i}")];
        sameItems = [.. Enumerable.Range(0, Count).Select(i => $"item {i}")];
        list = ValueList<string>.From(items)!;
        sameList = ValueList<string>.From(sameItems)!;
    }

    [Benchmark(Baseline = true)]
    public bool Items() => items.AsSpan().SequenceEqual(sameItems);

    [Benchmark]
    public bool List() => list.Equals(sameList);
}

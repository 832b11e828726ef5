using System.Collections.Frozen;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1018: a word for how many people something happens to means what its number says.</summary>
internal sealed class ContradictoryFrequency : ICodedRule
{
    // Shares of 1. Source of the five classes: see Likelihood. Lay words without an agreed number are not here.
    private static readonly FrozenDictionary<Likelihood, (NumberRange Share, string Words)> Meanings = new Dictionary<Likelihood, (NumberRange, string)>
    {
        [Likelihood.VeryCommon] = (new(0.1m, 1m), "at least 1 in 10"),
        [Likelihood.Common] = (new(0.01m, 0.1m, IsHighOpen: true), "1 in 100 to 1 in 10"),
        [Likelihood.Uncommon] = (new(0.001m, 0.01m, IsHighOpen: true), "1 in 1,000 to 1 in 100"),
        [Likelihood.Rare] = (new(0.0001m, 0.001m, IsHighOpen: true), "1 in 10,000 to 1 in 1,000"),
        [Likelihood.VeryRare] = (new(0m, 0.0001m, IsHighOpen: true), "fewer than 1 in 10,000"),
        [Likelihood.All] = (new(1m, 1m), "everyone"),
        [Likelihood.Most] = (new(0.5m, 1m, IsLowOpen: true), "more than half"),
        [Likelihood.None] = (new(0m, 0m), "nobody"),
    }.ToFrozenDictionary();

    public string Code => "TC1018";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (ContentNode node in context.Values<Frequency>())
        {
            var frequency = (Frequency)node.Value;
            if (frequency.Word.Known is { } word && Meanings.TryGetValue(word, out (NumberRange Share, string Words) meaning) && ShareOf(frequency) is { } share && !Agree(meaning.Share, share))
                context.Report(this, node.Path, $"'{frequency.Word}' means {meaning.Words}, but the number says {frequency.WithWord(default)}.");
        }
    }

    private static (Amount Number, decimal Of)? ShareOf(Frequency frequency) =>
        frequency.Percent is { } percent ? (percent, 100m) : frequency.Ratio is { } ratio ? (ratio.Count, ratio.Of) : null;

    private static bool Agree(NumberRange meaning, (Amount Number, decimal Of) share)
    {
        // A rough number may lie on the border of its class.
        NumberRange range = NumberRange.Of(share.Number) is var said && share.Number.IsAbout ? new(said.Low, said.High) : said;
        return (share.Number.IsAbout ? new NumberRange(meaning.Low, meaning.High) : meaning).Overlaps(range with { Low = range.Low / share.Of, High = range.High / share.Of });
    }
}

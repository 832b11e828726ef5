using System.Text.Json;
using TreatmentContent.Contract;

namespace TreatmentContent.Json;

/// <summary>Ends the reading at the first problem.</summary>
/// <param name="limits">How much is read.</param>
/// <param name="keepsUnknown">Whether members that no record knows are kept.</param>
internal sealed class FirstProblem(ReadLimits limits, bool keepsUnknown) : ReadingProblems
{
    public override int MaxLocales => limits.MaxLocales;

    public override int MaxTextLength => limits.MaxTextLength;

    public override bool KeepsUnknown => keepsUnknown;

    public override int MaxItemsOf(Type itemType) => limits.MaxItemsOf(itemType);

    public override void Report(string code, string message, long offset) => throw new JsonException(message);
}

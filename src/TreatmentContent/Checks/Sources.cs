using TreatmentContent.Statements;

namespace TreatmentContent.Checks;

/// <summary>What counts as resting on something that a reader can look up or ask for.</summary>
internal static class Sources
{
    public static bool IsSourced(this Basis basis) => basis.Citations.Count > 0 || basis.IsOwnFigure == true;
}

using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

internal sealed partial class ValueSayer
{
    /// <summary>Says a duration: "45 minutes", "3–6 months", "3 weeks – 6 months", "a few days", "permanent".</summary>
    public bool TrySay(ClinicalDuration duration, out string text)
    {
        text = "";
        if (duration.IsPermanent)
        {
            return TryFind("duration.permanent", out Phrase permanent) && Said(permanent.Text, out text);
        }

        if (duration.TryGetAmount(out Amount amount, out DurationUnit unit))
        {
            return TrySayTime(amount, unit, out text);
        }

        return duration is { Low: { } low, High: { } high }
            && TrySayPart(low, out string first)
            && TrySayPart(high, out string second)
            && Said(Forms.Numbers.Range.JoinSpaced(first, second), out string both)
            && (!duration.IsAbout || TryWrap("about", "", both, out both))
            && Said(both, out text);
    }

    /// <summary>Says how many times in a span: "once a day", "2–4 times a week".</summary>
    public bool TrySay(Rate rate, out string text)
    {
        text = "";
        return TrySayCount(rate.Amount, "time", out string times)
            && TryWrap("per." + MeasureUnits.Name(rate.Per), "", times, out text);
    }

    private bool TrySayPart(DurationPart part, out string text) =>
        TrySayTime(part.Value is { } value ? new Amount(value) : Amount.Few, part.Unit, out text);

    private bool TrySayTime(Amount amount, DurationUnit unit, out string text)
    {
        string name = MeasureUnits.Name(unit);
        return unit.IsCounted()
            ? TrySayCount(amount, name, out text)
            : TrySayMeasure(amount, name, isBrief: false, out text);
    }
}

using System.Collections.Frozen;
using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

internal sealed partial class ValueSayer
{
    /// <summary>What a rate counts.</summary>
    public const string NounOfRate = "time";

    private static readonly FrozenDictionary<DurationUnit, string> KeysOfRates = Enum.GetValues<DurationUnit>().ToFrozenDictionary(static unit => unit, static unit => "per." + MeasureUnits.Name(unit));

    /// <summary>Says a duration: "45 minutes", "3–6 months", "3 weeks – 6 months", "a few days", "permanent".</summary>
    public bool TrySay(in ClinicalDuration duration, out string text) =>
        TrySay(duration, static (sayer, ref buffer, in duration) => sayer.TryWrite(ref buffer, duration), out text);

    /// <summary>Says an age: "18 years", and in Chinese not the word for years that pass.</summary>
    public bool TrySayAge(in ClinicalDuration age, out string text) =>
        TrySay(age, static (sayer, ref buffer, in age) => sayer.TryWrite(ref buffer, age, isAge: true), out text);

    /// <summary>Says how many times in a span: "once a day", "2–4 times a week".</summary>
    public bool TrySay(Rate rate, out string text) => TrySay(
        rate,
        static (sayer, ref buffer, in rate) => sayer.TryWriteTimes(ref buffer, rate.Amount) && sayer.TryWrap(ref buffer, 0, KeysOfRates[rate.Per]),
        out text);

    // "Once" and "twice" name no things that there could be fewer of: "less than twice a month".
    private bool TryWriteTimes(ref TextBuffer buffer, Amount amount) =>
        TryWrite(ref buffer, amount, new Wording(NounOfRate), 0, static (sayer, ref buffer, _, low, high) => sayer.TryWriteNoun(ref buffer, NounOfRate, low, high));

    private bool TryWrite(ref TextBuffer buffer, in ClinicalDuration duration, bool isAge = false)
    {
        if (duration.IsPermanent)
        {
            if (!TryFind("duration.permanent", out Phrase permanent))
            {
                return false;
            }

            buffer.Append(permanent.Text);
            return true;
        }

        if (duration.TryGetAmount(out Amount amount, out DurationUnit unit))
        {
            return TryWriteTime(ref buffer, amount, unit, isAge);
        }

        return duration is { Low: { } low, High: { } high } && TryWriteParts(ref buffer, low, high, isAge) && (!duration.IsAbout || TryWrap(ref buffer, 0, "about"));
    }

    /// <summary>Writes two units in full, joined by the range pattern with spaces.</summary>
    private bool TryWriteParts(ref TextBuffer buffer, DurationPart low, DurationPart high, bool isAge)
    {
        RangePattern range = Forms.Numbers.Range;
        buffer.Append(range.Before);
        if (!TryWritePart(ref buffer, low, isAge))
        {
            return false;
        }

        buffer.Append(range.SpacedDash);
        if (!TryWritePart(ref buffer, high, isAge))
        {
            return false;
        }

        buffer.Append(range.After);
        return true;
    }

    private bool TryWritePart(ref TextBuffer buffer, DurationPart part, bool isAge) =>
        TryWriteTime(ref buffer, part.Value is { } value ? new Amount(value) : Amount.Few, part.Unit, isAge);

    private bool TryWriteTime(ref TextBuffer buffer, Amount amount, DurationUnit unit, bool isAge)
    {
        string name = MeasureUnits.Name(unit);
        return unit.IsCounted()
            ? TryWriteCount(ref buffer, amount, name)
            : TryWriteMeasure(ref buffer, amount, name, isAge && MeasureUnits.NameOfAge(unit) is var age && Forms.Units.Has(age) ? age : name, isBrief: false);
    }
}

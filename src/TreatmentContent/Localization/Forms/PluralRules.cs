using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

/// <summary>The plural rules of a language: of counts, of ranges and of ordinals.</summary>
/// <remarks>Source: Unicode CLDR 48.2, plurals, ordinals and pluralRanges; UTS 35 part 3, "Language Plural Rules".</remarks>
internal sealed class PluralRules
{
    private const int CategoryCount = (int)PluralCategory.Other + 1;
    private const int Few = 1_000;
    private const int FewTenths = 100;

    private readonly PluralRule[] cardinal;
    private readonly PluralRule[] ordinal;
    private readonly PluralCategory[] ranges;

    // What most numbers of content are, each found once; 0 stands for one that has not been asked yet.
    private readonly byte[] smallWholes = new byte[256];

    // A bit for each category that usual numbers have; 0 until it is asked for.
    private int usual;

    /// <summary>Reads the rules: <c>one = i = 1 and v = 0</c>, <c>ordinal.one = n = 1</c>, <c>range.one.other = other</c>.</summary>
    public PluralRules(FormTable table)
    {
        cardinal = Read(table, "");
        ordinal = Read(table, "ordinal.");
        ranges = ReadRanges(table);
    }

    /// <summary>Gets the categories that counts of the language have, in the order of CLDR; the last is <see cref="PluralCategory.Other"/>.</summary>
    public IEnumerable<PluralCategory> Categories => cardinal.Select(static rule => rule.Category).Append(PluralCategory.Other);

    /// <summary>Gets the category of a count, written with all digits of its scale and at least so many.</summary>
    public PluralCategory Cardinal(decimal number, int minimumFractionDigits = 0)
    {
        if (minimumFractionDigits > 0 || !Number.TrySmall(number, out int small) || small >= smallWholes.Length)
        {
            return Select(cardinal, PluralOperands.Of(number, minimumFractionDigits));
        }

        ref byte known = ref smallWholes[small];
        if (known == 0)
        {
            known = (byte)(Select(cardinal, PluralOperands.Of(number)) + 1);
        }

        return (PluralCategory)(known - 1);
    }

    /// <summary>Tells whether numbers that a treatment counts have a category: whole ones below 1,000 or tenths below 10. Spanish has one for millions, which nobody counts needles in.</summary>
    public bool IsUsual(PluralCategory category)
    {
        if (usual == 0)
        {
            int found = 0;
            for (int number = 0; number < Few; number++)
            {
                found |= 1 << (int)Cardinal(number);
            }

            for (int tenths = 0; tenths < FewTenths; tenths++)
            {
                found |= 1 << (int)Cardinal(new decimal(tenths, 0, 0, isNegative: false, scale: 1));
            }

            usual = found;
        }

        return (usual & (1 << (int)category)) != 0;
    }

    /// <summary>Gets the category of an ordinal number.</summary>
    public PluralCategory Ordinal(decimal number) => Select(ordinal, PluralOperands.Of(number));

    /// <summary>Gets the category of a range of counts. A pair that the language does not list is <see cref="PluralCategory.Other"/>.</summary>
    public PluralCategory Range(decimal low, decimal high) =>
        ranges[PairOf(Cardinal(low), Cardinal(high))];

    private static PluralCategory Select(PluralRule[] rules, in PluralOperands operands)
    {
        foreach (PluralRule rule in rules)
        {
            if (rule.Holds(operands))
            {
                return rule.Category;
            }
        }

        return PluralCategory.Other;
    }

    private static PluralRule[] Read(FormTable table, string prefix)
    {
        List<PluralRule> rules = [];
        foreach (PluralCategory category in Enum.GetValues<PluralCategory>())
        {
            // Whatever no condition takes is "other"; it has none itself.
            if (table.Find(prefix + category.Word()) is { } condition)
            {
                rules.Add(PluralRule.Parse(category, condition));
            }
        }

        return [.. rules];
    }

    private static int PairOf(PluralCategory start, PluralCategory end) => ((int)start * CategoryCount) + (int)end;

    private static PluralCategory[] ReadRanges(FormTable table)
    {
        PluralCategory[] ranges = new PluralCategory[CategoryCount * CategoryCount];
        Array.Fill(ranges, PluralCategory.Other);
        foreach (PluralCategory start in Enum.GetValues<PluralCategory>())
        {
            foreach (PluralCategory end in Enum.GetValues<PluralCategory>())
            {
                if (table.Find($"range.{start.Word()}.{end.Word()}") is { } result)
                {
                    ranges[PairOf(start, end)] = PluralCategories.Parse(result);
                }
            }
        }

        return ranges;
    }
}

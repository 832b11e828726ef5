namespace TreatmentContent.Localization;

/// <summary>The right-to-left scripts.</summary>
internal static class Scripts
{
    private static readonly Lazy<HashSet<uint>> RightToLeft = new(Read);

    public static TextDirection DirectionOf(uint script) =>
        script == 0 ? TextDirection.Auto : RightToLeft.Value.Contains(script) ? TextDirection.RightToLeft : TextDirection.LeftToRight;

    private static HashSet<uint> Read()
    {
        var scripts = new HashSet<uint>();
        TableRows rows = LocaleTable.Open("scripts")["rightToLeft"];
        while (rows.Next())
        {
            _ = scripts.Add(Subtags.ScriptCode(rows.Field()));
        }

        return scripts;
    }
}

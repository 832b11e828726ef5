namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>Texts that leave a <c>script</c> element, or keep it from ending, where they are written as they are; each calls <c>ran()</c> if it gets that far.</summary>
/// <remarks>Source: HTML Living Standard, 13.2.5.4 and 13.2.5.15 to 13.2.5.31 (2026), the states of script data.</remarks>
internal static class BreakOutVectors
{
    /// <summary>Gets the texts, and whether a browser is led astray by each where only quotes and backslashes are escaped.</summary>
    public static IReadOnlyList<(string Text, bool BreaksOut)> All { get; } =
    [
        ("</script><script>ran()</script>", true),
        ("</SCRIPT ><script>ran()</script>", true),
        ("</script/x><img src=x onerror=ran()>", true),
        ("</script ><svg onload=ran()>", true),
        ("</script\n><script>ran()</script>", true),
        ("</script x=y><script>ran()</script>", true),
        ("--></script><script>ran()</script>", true),
        ("<!--</script><script>ran()</script>", true),
        ("<!--<script>", true),
        ("<!--<script><!--<script>", true),
        ("]]></script><script>ran()</script>", true),
        ("\"}</script><script>ran()</script>{\"", true),
        ("\\u003c/script>\\u003cscript>ran()</script>", true),
        ("&lt;/script&gt;&lt;script&gt;ran()&lt;/script&gt;", false),
        ("\u2028;ran();//\u2029", false),
        ("'-ran()-'", false),
        ("＜/script＞＜script＞ran()＜/script＞", false),
        ("</\u017Fcript><\u017Fcript>ran()</\u017Fcript>", false),
        ("</scr\u00ADipt><scr\u200Bipt>ran()</script><script>ran()</script>", true),
    ];
}

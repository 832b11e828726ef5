using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TreatmentContent.SchemaOrg;

/// <summary>The encoder of everything that goes into a web page: letters of all scripts stay readable, nothing can end the script element.</summary>
/// <remarks>It escapes <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and <c>'</c> by construction, and the invisible characters, so that nobody overlooks them.</remarks>
internal static class ScriptSafeEncoder
{
    public static JavaScriptEncoder Instance { get; } = Create();

    private static JavaScriptEncoder Create()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('\u00AD', '\u061C', '\u200B', '\u200E', '\u200F');
        settings.ForbidRange(UnicodeRange.Create('\u202A', '\u202E'));
        settings.ForbidRange(UnicodeRange.Create('\u2066', '\u2069'));
        return JavaScriptEncoder.Create(settings);
    }
}

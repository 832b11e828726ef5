using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Pages;

/// <summary>Writes elements with encoded attributes and texts, and the language of a text on the element that holds it.</summary>
/// <param name="locale">The page's locale, in which every text is that does not say otherwise.</param>
/// <param name="site">The address of the site, or none; what lies elsewhere is linked as external.</param>
internal sealed class HtmlPen(ContentLocale locale, Link site)
{
    private static readonly HtmlEncoder Encoder = MakeEncoder();
    private readonly StringBuilder html = new();
    private readonly string? origin = OriginOf(site);
    private readonly TagTable<bool> scripts = new(locale.Tag.IsOneScriptWith);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private int depth;

    /// <summary>Gets the word of the attribute <c>dir</c>.</summary>
    public static string Word(TextDirection direction) => direction switch
    {
        TextDirection.LeftToRight => "ltr",
        TextDirection.RightToLeft => "rtl",
        _ => "auto",
    };

    /// <summary>Opens an element whose children stand on lines of their own.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent();
        Start(name, attributes);
        html.Append('\n');
        depth++;
    }

    public void Close(string name)
    {
        depth--;
        Indent();
        End(name);
        html.Append('\n');
    }

    /// <summary>Writes an element with a text.</summary>
    public void Element(string name, ResolvedText text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        OpenLine(name, text, attributes);
        Text(text);
        CloseLine(name);
    }

    /// <summary>Opens an element that holds text on one line; it says the language and direction of the text where they are not the page's.</summary>
    public void OpenLine(string name, ResolvedText text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent();
        Start(name, [.. attributes, .. LanguageOf(text)]);
    }

    public void CloseLine(string name)
    {
        End(name);
        html.Append('\n');
    }

    public void Text(string text) => html.Append(Encoder.Encode(text));

    /// <summary>Writes a text; what stands in it in another language gets an element with its own.</summary>
    public void Text(ResolvedText text)
    {
        if (text.Making.Runs.Count == 0)
        {
            Text(text.Text);
            return;
        }

        foreach (ResolvedText run in text.Making.Runs)
        {
            bool isOther = run.IsNameless || (run.Locale != default && run.Locale != text.Locale);
            if (isOther)
            {
                Start("span", ("lang", TagOf(run)), ("dir", Word(run.Direction)));
            }

            Text(isOther ? run.Text : TextIsolation.IsolateRun(run, text.Direction));
            if (isOther)
            {
                End("span");
            }
        }
    }

    /// <summary>Writes the start of an element inside a line.</summary>
    public void Start(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(name);
        Attributes(attributes);
        html.Append('>');
    }

    public void End(string name) => html.Append("</").Append(name).Append('>');

    public override string ToString() => html.ToString();

    /// <summary>Writes a link inside a line.</summary>
    public void Link(Link link, string text)
    {
        OpenLink(link);
        Text(text);
        End("a");
    }

    /// <summary>Writes a link inside a line.</summary>
    public void Link(Link link, ResolvedText text)
    {
        OpenLink(link);
        Text(text);
        End("a");
    }

    /// <summary>Writes a picture on a line of its own; as a link where it stands for something else.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="link">Where a click leads, or none.</param>
    public void Picture(PagePicture picture, ResolvedText description, Link link)
    {
        Indent();
        bool isLink = !link.IsNone && link != picture.Source;
        if (isLink)
        {
            OpenLink(link);
        }

        html.Append("<img");
        Attributes([("src", picture.Source.Value), ("alt", description.Text), ("width", Number(picture.Width)), ("height", Number(picture.Height)), ("loading", "lazy"), .. LanguageOf(description)]);
        html.Append(" />");
        if (isLink)
        {
            End("a");
        }

        html.Append('\n');
    }

    // A word that nobody has named is in an unknown language, for which HTML has the empty tag.
    private static string TagOf(ResolvedText text) => text.IsNameless ? "" : text.Locale.Value;

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private void OpenLink(Link link)
    {
        bool isExternal = OriginOf(link) is { } target && target != origin;
        Start("a", ("href", link.Value), ("rel", isExternal ? "external" : null));
    }

    private void Attributes(ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        foreach ((string attribute, string? value) in attributes)
        {
            // An id that content uses twice would send readers to the wrong place: the first one keeps it.
            if (value is not null && (attribute != "id" || ids.Add(value)))
            {
                html.Append(' ').Append(attribute).Append("=\"").Append(Encoder.Encode(value)).Append('"');
            }
        }
    }

    /// <summary>Gets the attributes that a text needs inside the page; none where it is in the page's language.</summary>
    public ReadOnlySpan<(string Name, string? Value)> LanguageOf(ResolvedText text)
    {
        if (text.Locale == default)
        {
            // A text in no language has no lang; its direction is its own where it would not be found by itself.
            string? direction = TextIsolation.NeedsIsolation(text.Text, locale.Direction) ? Word(TextDirection.Auto) : null;
            return text.IsNameless ? new[] { ("lang", (string?)TagOf(text)), ("dir", direction) } : direction is null ? [] : new[] { ("dir", (string?)direction) };
        }

        return IsCovered(text) ? [] : new[] { ("lang", text.Locale.Value), ("dir", (string?)Word(text.Direction)) };
    }

    // A text for the whole of a language is right in each of its regions: "es" on a page in "es-US" needs no mark. "zh" on a page in "zh-TW" does: it is written in another script.
    private bool IsCovered(ResolvedText text) =>
        locale.Tag == text.Locale || (!text.IsForeign && locale.Tag.Value.StartsWith(text.Locale.Value + "-", StringComparison.Ordinal) && scripts[text.Locale]);

    // The scheme, host and port of a web address; null for any other address.
    private static string? OriginOf(Link link) =>
        !link.IsNone && Uri.TryCreate(link.Value, UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttps ? uri.GetLeftPart(UriPartial.Authority) : null;

    private static HtmlEncoder MakeEncoder()
    {
        // Invisible characters come out as references, so that they can be seen in the source of the page.
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069');
        return HtmlEncoder.Create(settings);
    }

    private void Indent() => html.Append(' ', depth * 2);
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;

namespace TreatmentContent.Tests.Pages;

/// <summary>Replaces every text of a catalogue by one that says which it is: "en17z" in the source language, "es17z" where the Spanish one may stand for a patient's safety, "esNo17z" where not.</summary>
internal static partial class MarkedTexts
{
    // The segments of an address are no texts to read.
    private static readonly string[] Segments = ["slug", "path"];

    /// <summary>Gives the catalogue with its texts replaced, one after the other.</summary>
    public static TreatmentCatalog Of(TreatmentCatalog catalog, Func<int, Translation> kindOf, LocaleOptions options)
    {
        JsonNode document = JsonNode.Parse(TreatmentJson.Write(catalog))!;
        int index = 0;
        foreach (ContentNode node in ContentTree.Walk(catalog))
        {
            if (node.Value is LocalizedText && !Segments.Contains(node.Member))
                Replace(document, node.Path, Texts(index, kindOf(index++), options));
        }

        return TreatmentJson.ReadCatalog(document.ToJsonString());
    }

    /// <summary>Makes one of these texts.</summary>
    public static LocalizedText Text(int index, Translation kind, LocaleOptions options)
    {
        LocalizedText text = LocalizedText.Of(("en", $"en{index}z"), ("pt", $"pt{index}z"));
        return Made(kind) is not { } translation ? text : text.With(LocaleTag.Parse(translation.Tag), new LocalText(
            MayStand(kind, options) ? $"es{index}z" : $"esNo{index}z",
            translation.State,
            translation.IsFresh switch { null => null, true => SourceHash.Of($"en{index}z"), false => SourceHash.Of("another") }));
    }

    /// <summary>Makes the name of a counted unit in the same way.</summary>
    public static PluralText Unit(int index, Translation kind, LocaleOptions options)
    {
        PluralForms english = new() { Locale = "en", One = $"{{n}} en{index}z", Other = $"{{n}} en{index}zs" };
        PluralForms portuguese = new() { Locale = "pt", Other = $"{{n}} pt{index}z" };
        string spanish = MayStand(kind, options) ? $"es{index}z" : $"esNo{index}z";
        return Made(kind) is not { } translation ? PluralText.Of(english, portuguese) : PluralText.Of(english, portuguese, new()
        {
            Locale = LocaleTag.Parse(translation.Tag),
            One = $"{{n}} {spanish}",
            Other = $"{{n}} {spanish}s",
            State = translation.State,
            SourceHash = translation.IsFresh switch { null => null, true => SourceHash.Of(english), false => SourceHash.Of("another") },
        });
    }

    /// <summary>Gives the numbers of the texts in what an item itself says.</summary>
    public static IEnumerable<int> In(PageItem item) => In($"{item.Label} {item.Text}");

    /// <summary>Gives the numbers of the texts in a text, in one language or in any.</summary>
    public static IEnumerable<int> In(string text, string? language = null) => Marks().Matches(text)
        .Where(match => language is null || match.Groups[1].ValueSpan.Equals(language, StringComparison.OrdinalIgnoreCase))
        .Select(match => int.Parse(match.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));

    // The tag, the state, and whether it is made from the source text that there is.
    private static (string Tag, TextState State, bool? IsFresh)? Made(Translation kind) => kind switch
    {
        Translation.None => null,
        Translation.Fresh => ("es", TextState.Translated, true),
        Translation.FreshElsewhere => ("es-419", TextState.Translated, true),
        Translation.Reviewed => ("es", TextState.Reviewed, true),
        Translation.Unknown => ("es", TextState.Translated, null),
        Translation.ReviewedUnknown => ("es", TextState.Reviewed, null),
        Translation.Stale => ("es", TextState.Translated, false),
        Translation.ReviewedStale => ("es-419", TextState.Reviewed, false),
        Translation.Draft => ("es", TextState.Draft, true),
        Translation.Machine => ("es", TextState.Machine, null),
        Translation.MachineStale => ("es-MX", TextState.Machine, false),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    // The rule, stated once more.
    private static bool MayStand(Translation kind, LocaleOptions options) => options.RequireReviewedSafety
        ? kind == Translation.Reviewed
        : kind is Translation.Fresh or Translation.FreshElsewhere or Translation.Reviewed or Translation.Unknown or Translation.ReviewedUnknown;

    private static JsonObject Texts(int index, Translation kind, LocaleOptions options)
    {
        var texts = new JsonObject();
        foreach ((LocaleTag tag, LocalText text) in Text(index, kind, options).Tagged)
        {
            var entry = new JsonObject { ["text"] = text.Text };
            if (text.State != TextState.Translated)
                entry["state"] = text.State.ToString().ToLowerInvariant();
            if (text.SourceHash is { } hash)
                entry["sourceHash"] = hash;
            texts[tag.Value] = entry;
        }

        return texts;
    }

    private static void Replace(JsonNode document, string path, JsonObject texts)
    {
        IReadOnlyList<(string? Member, int Index)> steps = JsonPath.Steps(path);
        JsonNode parent = document;
        foreach ((string? member, int index) in steps.SkipLast(1))
            parent = (member is null ? parent[index] : parent[member])!;
        if (steps[^1].Member is { } name)
            parent[name] = texts;
        else
            parent[steps[^1].Index] = texts;
    }

    [GeneratedRegex("(en|es|esNo|pt)([0-9]+)z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Marks();
}

using System.Text;
using System.Text.Json;
using CsCheck;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Tests.Contract;

/// <summary>Every text that content may hold, also those that a format could stumble over, and the members that no version knows.</summary>
internal static class TextGen
{
    public static readonly Gen<LocaleTag> Tags = Gen.OneOf("en", "es", "es-US", "zh-Hant-TW", "sr-Latn", "ar", "id", "ca-valencia", "und").Select(tag => LocaleTag.Parse(tag));

    public static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf("Face", " ", "é", "\"", @"\", "'", "/", "\n", "\r\n", "</script>", "{n}", "{{", "وجه", "皮膚", "😀", "\u200D", "\u00AD", "\u200E", "\u202E", "\u2028", "\uFEFF", "\uFFFD", "null", "0"),
        Gen.Int[0x20, 0x10FFFF].Where(scalar => Rune.IsValid(scalar) && !Rune.IsControl(new Rune(scalar))).Select(char.ConvertFromUtf32))
        .Array[1, 6].Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));

    public static readonly Gen<LocalText> Entries = Gen.Select(Texts, Gen.Enum<TextState>(), Gen.Bool, Gen.Bool, (text, state, hasHash, isPlain) =>
        isPlain ? new LocalText(text) : new LocalText(text, state, hasHash ? "3f9a3f9a3f9a" : null));

    public static readonly Gen<LocalizedText> Localized = Gen.Select(Entries, Gen.Int[0, 2], Gen.Dictionary(Tags, Entries)[0, 3], (untagged, form, tagged) =>
    {
        KeyValuePair<LocaleTag, LocalText>[] sorted = form == 0 ? [] : [.. tagged];
        LocalizedText.Sort(sorted);
        return new LocalizedText(form == 1 ? default(LocalText?) : untagged, sorted);
    });

    public static readonly Gen<VocabularyWords> Words = Gen.Select(
        Gen.Select(Gen.OneOf("trait", "bodyArea", "verb", "it's"), Gen.OneOf("wantsMore", "x", "a b", "é"), Localized).Array[0, 4],
        Gen.Select(Gen.OneOf("shade", "vial", "other", "forms"), Gen.Dictionary(Tags, Forms())[0, 3], Forms(), Gen.Bool).Array[0, 2],
        (names, units) =>
        {
            VocabularyWords words = VocabularyWords.Empty;
            foreach ((string vocabulary, string word, LocalizedText name) in names)
                words = words.WithName(vocabulary, word, name);
            foreach ((string unit, Dictionary<LocaleTag, PluralForms> tagged, PluralForms untagged, bool hasUntagged) in units)
            {
                IEnumerable<PluralForms> forms = tagged.Select(entry => entry.Value with { Locale = entry.Key });
                words = words.WithUnit(unit, PluralText.Of([.. hasUntagged ? forms.Append(untagged) : forms]));
            }

            return words;
        });

    /// <summary>Members that no version knows, with values of every kind.</summary>
    public static readonly Gen<ExtensionBag> Extensions = Gen.Dictionary(Gen.OneOf("x-rank", "x-été", "futureMember", "X", "it's", "a.b", "\\", "", "\u202E"), Json(2))[0, 2].Select(members => ExtensionBag.From(members.Select(member => new KeyValuePair<string, JsonElement>(member.Key, JsonDocument.Parse(member.Value).RootElement))));

    private static Gen<PluralForms> Forms() => Gen.Select(Texts, Texts, Gen.Int[0, 63], Gen.Enum<TextState>(), (other, form, which, state) => new PluralForms
    {
        Other = other,
        Zero = (which & 1) == 0 ? null : form,
        One = (which & 2) == 0 ? null : form,
        Two = (which & 4) == 0 ? null : form,
        Few = (which & 8) == 0 ? null : form,
        Many = (which & 16) == 0 ? null : form,
        State = (which & 32) == 0 ? TextState.Translated : state,
    });

    private static Gen<string> Json(int depth)
    {
        Gen<string> plain = Gen.OneOf(Gen.OneOf("null", "true", "false", "0", "-0", "1.50", "1e400", "123456789012345678901234567890", "{}", "[]", "\"\\u202E\\n\""), Texts.Select(text => JsonSerializer.Serialize(text)));
        if (depth == 0)
            return plain;
        Gen<string> inner = Json(depth - 1);
        return Gen.OneOf(
            plain,
            inner.Array[0, 3].Select(items => $"[{string.Join(',', items)}]"),
            Gen.Dictionary(Gen.OneOf("id", "text", "", "a"), inner)[0, 3].Select(members => $"{{{string.Join(',', members.Select(member => $"\"{member.Key}\":{member.Value}"))}}}"));
    }
}

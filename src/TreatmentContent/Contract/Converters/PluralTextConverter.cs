using System.Text.Json;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Contract;

/// <summary>Reads and writes the name of a counted thing: a text as any other, where a language may have one pattern for each plural category.</summary>
/// <remarks><c>one</c> and <c>two</c> are language codes as well as plural categories, so <c>other</c> decides: an object where it is a string has no tags.</remarks>
internal sealed class PluralTextConverter : ContentConverter<PluralText>
{
    public override void Write(Utf8JsonWriter writer, PluralText value, JsonSerializerOptions options)
    {
        if (value.Forms is [{ Locale: null } only])
        {
            PluralFormsForm.Write(writer, only);
            return;
        }

        writer.WriteStartObject();
        foreach (PluralForms forms in value.Forms)
        {
            writer.WritePropertyName(forms.Locale?.Value ?? "");
            PluralFormsForm.Write(writer, forms);
        }

        writer.WriteEndObject();
    }

    public override PluralText Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType != JsonTokenType.StartObject || PluralFormsForm.IsForms(reader))
            return PluralFormsForm.Read(null, ref reader, problems) is { } forms ? PluralText.Of(forms) : PluralText.Of();

        long start = reader.TokenStartIndex;
        var languages = new List<PluralForms>();
        int beyond = 0;
        while (!problems.HasEnough && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            long nameOffset = reader.TokenStartIndex;

            // What is beyond the limit is counted and no more.
            if (languages.Count == problems.MaxLocales && !reader.ValueSpan.IsEmpty)
            {
                beyond++;
                reader.Read();
                reader.Skip();
                continue;
            }

            bool isText = Token.TryGetText(ref reader, problems, out string? name);
            reader.Read();
            if (!isText)
            {
                reader.Skip();
                continue;
            }

            problems.Enter(name!);
            ReadLanguage(name!, nameOffset, languages, ref reader, problems);
            problems.Leave();
        }

        if (beyond > 0)
            problems.Report("TC0019", $"The name stands in {languages.Count + beyond} languages, more than the {problems.MaxLocales} that are read.", start);
        return PluralText.Of(languages);
    }

    private static void ReadLanguage(string name, long nameOffset, List<PluralForms> languages, ref Utf8JsonReader reader, ReadingProblems problems)
    {
        LocaleTag? locale = null;
        if (name.Length > 0)
        {
            if (!LocaleTags.TryRead(name, out LocaleTag tag, out string? problem))
            {
                problems.Report("TC0003", problem, nameOffset);
                reader.Skip();
                return;
            }

            locale = tag;
        }

        if (languages.Exists(other => other.Locale == locale))
        {
            problems.Report("TC0017", $"{TextForm.Quote(name)} stands twice in this text; keep one of the two.", nameOffset);
            reader.Skip();
        }
        else if (PluralFormsForm.Read(locale, ref reader, problems) is { } forms)
        {
            languages.Add(forms);
        }
    }
}

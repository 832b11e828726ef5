using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>The texts of a catalogue that a translator would get: its own first, then those of each treatment, in the order of the files.</summary>
internal static class TranslatableTexts
{
    /// <summary>Gives the texts; those in no language and the parts of addresses are left out.</summary>
    /// <param name="catalog">The catalogue.</param>
    public static IEnumerable<TranslatableText> Of(TreatmentCatalog catalog) =>
        OfDocument(catalog with { Treatments = EntityList<Treatment>.Empty }, null, catalog.SourceLocale)
            .Concat(catalog.Treatments.SelectMany(treatment => OfDocument(treatment, treatment.Id, catalog.SourceLocale)));

    private static IEnumerable<TranslatableText> OfDocument(ContentRecord document, Id<Treatment>? treatment, LocaleTag source)
    {
        foreach (ContentNode node in ContentTree.Walk(document))
        {
            foreach ((string key, object text) in TextsOf(node).Where(static each => IsTranslated(each.Text)))
            {
                yield return new TranslatableText(text, source)
                {
                    Treatment = treatment,
                    Section = SectionOf(node),
                    Key = key,
                    IsSafetyCritical = Gaps.SafetyPartOf(node) is not null,
                };
            }
        }
    }

    // The names of a catalogue's own words and units hang in a table, not in records.
    private static IEnumerable<(string Key, object Text)> TextsOf(ContentNode node) => node.Value switch
    {
        VocabularyWords words => [.. OfWords(words, KeyOf(node))],
        LocalizedText or PluralText when !Gaps.IsAddress(node) => [(KeyOf(node), node.Value)],
        _ => [],
    };

    private static IEnumerable<(string Key, object Text)> OfWords(VocabularyWords words, string table)
    {
        foreach (string vocabulary in words.Vocabularies)
        {
            foreach (string word in words.WordsOf(vocabulary))
            {
                if (words.TryGetName(vocabulary, word, out LocalizedText? name))
                    yield return ($"{table}.{vocabulary}.{word}", name);
            }
        }

        foreach (string unit in words.Units)
        {
            if (words.TryGetUnit(unit, out PluralText? name))
                yield return ($"{table}.unit.{unit}", name);
        }
    }

    private static bool IsTranslated(object value) => value switch
    {
        LocalizedText text => !text.IsEmpty && !text.TryGet(default, out _),
        PluralText text => text.Forms.Count > 0 && text.Forms.All(static form => form.Locale != default(LocaleTag)),
        _ => false,
    };

    private static string SectionOf(ContentNode node)
    {
        ContentNode part = node;
        while (part.Parent is { Parent: not null } around)
            part = around;
        return part.Member;
    }

    // The path from the document's root.
    private static string KeyOf(ContentNode node) => node.Path[(JsonPath.Root.Length + 1)..];
}

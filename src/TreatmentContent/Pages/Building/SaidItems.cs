using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Gathers what is said of one record: each member as a sentence, or as a label with its value. What is not stated is passed over.</summary>
/// <param name="narrator">What the page shares.</param>
/// <param name="path">The path of the record.</param>
internal sealed class SaidItems(Narrator narrator, string path)
{
    private readonly List<PageItem> items = [];

    public IReadOnlyList<PageItem> Items => items;

    public Narrator Narrator => narrator;

    /// <summary>Gets the path of a member.</summary>
    public string PathOf(string member) => $"{path}.{member}";

    /// <summary>Adds an item; one that says nothing, such as of an entity that the catalogue does not have, is passed over.</summary>
    public void Add(PageItem? item)
    {
        if (item is { IsBare: false })
        {
            items.Add(item);
        }
    }

    /// <summary>Adds items but those that say nothing.</summary>
    public void AddRange(IEnumerable<PageItem> more) => items.AddRange(more.Where(static item => !item.IsBare));

    /// <summary>Says a text as a sentence that stands alone.</summary>
    public void Sentence(string member, LocalizedText? text) => Add(member, null, narrator.Locale.Resolve(text));

    /// <summary>Says a flag as the sentence for yes or for no.</summary>
    public void Sentence(string member, string key, bool? flag)
    {
        if (flag is { } stated)
        {
            Add(member, null, narrator.Phrase(key + (stated ? ".yes" : ".no")));
        }
    }

    public void Value(string member, string label, LocalizedText? text) => Value(member, label, narrator.Locale.Resolve(text));

    public void Value(string member, string label, ResolvedText? text)
    {
        // Most members are not stated: nothing is looked up for them.
        if (text is { IsEmpty: false } said)
        {
            Add(member, narrator.Phrase(label), said);
        }
    }

    public void Value(string member, string label, string? text) => Value(member, label, string.IsNullOrEmpty(text) ? null : Narrator.Neutral(text));

    public void Value(string member, string label, Amount? value) => Value(member, label, value is { } stated ? narrator.Locale.Say(stated) : null);

    public void Value(string member, string label, Quantity? value) => Value(member, label, value is { } stated ? narrator.Locale.Say(stated) : null);

    public void Value(string member, string label, ClinicalDuration? value) => Value(member, label, value is { } stated ? narrator.Locale.Say(stated) : null);

    public void Value(string member, string label, Money? value) => Value(member, label, value is { } stated ? narrator.Locale.Say(stated) : null);

    public void Value(string member, string label, Frequency? value) => Value(member, label, value is { } stated ? narrator.Locale.Say(stated) : null);

    public void Value(string member, string label, PartialDate? value)
    {
        if (value is { } date)
        {
            items.Add(new PageItem { Path = PathOf(member), Label = narrator.Phrase(label), Text = narrator.Locale.Say(date), Date = date });
        }
    }

    public void Value(string member, string label, Link? link)
    {
        if (link is { IsNone: false } address)
        {
            items.Add(new PageItem { Path = PathOf(member), Label = narrator.Phrase(label), Text = Addresses.Say(address), Link = address });
        }
    }

    public void Word<T>(string member, string label, Open<T>? word)
        where T : struct, Enum => Value(member, label, word is { IsUnspecified: false } stated ? narrator.Locale.Say(stated) : null);

    public void Words<T>(string member, string label, IReadOnlyList<Open<T>> words, ListKind kind = ListKind.And)
        where T : struct, Enum
    {
        if (words.Count > 0)
        {
            List(member, label, [.. words.Select(narrator.Locale.Say)], kind);
        }
    }

    /// <summary>Says a list: as one value, or as one item for each text where they are of two languages.</summary>
    public void List(string member, string label, IReadOnlyList<ResolvedText> texts, ListKind kind = ListKind.And)
    {
        if (texts.Count == 0)
        {
            return;
        }

        if (narrator.Locale.Join(texts, kind) is { } joined)
        {
            Add(member, LabelOf(label, texts.Count), joined);
        }
        else
        {
            Group(member, label, [.. texts.Select(text => new PageItem { Path = PathOf(member), Text = text })]);
        }
    }

    /// <summary>Says items under a label of their own.</summary>
    public void Group(string member, string label, IReadOnlyList<PageItem> details, bool isOrdered = false)
    {
        // A label alone says something here: a step by its kind.
        PageItem[] said = [.. details.Where(static item => item.Label is not null || !item.IsBare)];
        if (said.Length > 0)
        {
            items.Add(new PageItem { Path = PathOf(member), Label = narrator.Phrase(label), Details = said, HasOrderedDetails = isOrdered });
        }
    }

    // "Specialties" for several, where one label would be wrong for the other.
    private ResolvedText LabelOf(string key, int count)
    {
        ResolvedText label = narrator.Phrase(key);
        return count > 1 && narrator.Phrase(key + ".several") is { IsEmpty: false } several && several.Locale == label.Locale ? several : label;
    }

    private void Add(string member, ResolvedText? label, ResolvedText text)
    {
        if (!text.IsEmpty)
        {
            items.Add(new PageItem { Path = PathOf(member), Label = label is { IsEmpty: false } ? label : null, Text = text });
        }
    }
}

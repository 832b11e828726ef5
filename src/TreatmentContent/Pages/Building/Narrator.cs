using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>What all who say parts of one page share: its locale, its sources, and what has been told already.</summary>
internal sealed class Narrator
{
    private const string Prefix = ContentLocale.PrefixOfPage;
    private readonly HashSet<object> told = new(ReferenceEqualityComparer.Instance);
    private readonly Narrator? forSafety;
    private readonly Narrator? ordinary;

    // What was told, in that order; and for who says statements whole: who said them in parts, and from where on in that order it was for the present one.
    private readonly List<object> telling = [];
    private readonly Dictionary<ResolutionReason, Narrator> inSource = [];
    private readonly Narrator? parts;
    private int start;

    public Narrator(TreatmentCatalog catalog, Treatment treatment, ContentLocale locale)
    {
        Catalog = catalog;
        Treatment = treatment;
        Locale = locale;
        Sources = new SourceList(catalog.Citations);
        Root = PathOf(catalog.Treatments, "treatments", treatment) ?? "$";
        forSafety = new Narrator(this);
    }

    private Narrator(Narrator ordinary)
    {
        this.ordinary = ordinary;
        Catalog = ordinary.Catalog;
        Treatment = ordinary.Treatment;
        Locale = ordinary.Locale.ForSafety;
        Sources = ordinary.Sources;
        Root = ordinary.Root;
    }

    private Narrator(Narrator parts, ContentLocale locale)
    {
        this.parts = parts;
        Catalog = parts.Catalog;
        Treatment = parts.Treatment;
        Locale = locale;
        Sources = parts.Sources;
        Root = parts.Root;
    }

    public TreatmentCatalog Catalog { get; }

    public Treatment Treatment { get; }

    public ContentLocale Locale { get; }

    public SourceList Sources { get; }

    /// <summary>Gets who says what safety depends on, with all that is named in it, on the same page.</summary>
    public Narrator ForSafety => forSafety ?? this;

    /// <summary>Gets the path of the treatment; <c>$</c> where it is not in the catalogue's list.</summary>
    public string Root { get; }

    /// <summary>Gets the path of an entity of the catalogue.</summary>
    /// <returns>The path, or null where it is not in the list.</returns>
    public static string? PathOf<T>(EntityList<T> list, string name, T entity)
        where T : class, IEntity<T>
    {
        int index = list.IndexOf(entity);
        return index < 0 ? null : $"$.{name}[{index}]";
    }

    /// <summary>Finds what an id refers to.</summary>
    public static bool TryFind<T>(EntityList<T> list, string name, Id<T>? id, [NotNullWhen(true)] out T? entity, out string path)
        where T : class, IEntity<T>
    {
        entity = null;
        bool isFound = id is { } known && list.TryFind(known, out entity);
        path = isFound ? PathOf(list, name, entity!) ?? "$" : "";
        return isFound;
    }

    /// <summary>Says a list of the treatment's statements, each by whoever must say it: the safety-critical ones strictly, with everything in them.</summary>
    /// <param name="list">The path of the list below the treatment, such as <c>risks.warningSigns</c>.</param>
    /// <param name="statements">The list.</param>
    /// <param name="say">Says one statement, whose path it is given.</param>
    public IEnumerable<PageItem> Each<T>(string list, IReadOnlyList<T> statements, Func<Narrator, string, T, PageItem> say)
        where T : class
    {
        Narrator narrator = SafetyCritical.Includes(list) ? ForSafety : this;
        return statements.Select((statement, i) => narrator.Say($"{Root}.{list}[{i}]", statement, say));
    }

    /// <summary>Says a statement: each part in the page's language where it can, but whole in the source language where half a sentence would mean something else.</summary>
    /// <param name="path">The path of the statement.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="say">Says it.</param>
    public PageItem Say<T>(string path, T statement, Func<Narrator, string, T, PageItem> say)
        where T : class
    {
        int first = telling.Count;
        PageItem item = say(this, path, statement);
        if (TornStatement.ReasonOf(statement, item) is not { } reason || InSource(reason, first) is not { } teller)
        {
            return item;
        }

        PageItem whole = say(teller, path, statement);
        return TornStatement.IsMended(statement, whole, Locale.Source) ? whole with { InParts = item } : item;
    }

    /// <summary>Tells what is known of an entity, once on a page: it is described where it is first met, and named from then on.</summary>
    /// <remarks>Where an ordinary part has told it in words that may not stand where safety depends on them, such as drafts, it is told there once more.</remarks>
    /// <param name="path">The path of the entity.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="describe">Says what is known of it.</param>
    /// <returns>What is told; empty where it is known already, or there is nothing to tell.</returns>
    public IReadOnlyList<PageItem> Tell<T>(string path, T entity, Action<SaidItems, T> describe)
        where T : class
    {
        bool isNew = parts is not null
            ? parts.telling.FindIndex(start, other => ReferenceEquals(other, entity)) >= 0 && told.Add(entity)
            : ordinary is null
            ? forSafety?.told.Contains(entity) != true && told.Add(entity)
            : told.Add(entity) && (!ordinary.told.Contains(entity) || IsToldOtherwise(path, entity, describe));
        if (!isNew)
        {
            return [];
        }

        telling.Add(entity);
        var said = new SaidItems(this, path);
        describe(said, entity);
        return said.Items;
    }

    /// <summary>Gets a heading, label or sentence of the package.</summary>
    public ResolvedText Phrase(string key) => Locale.PhraseOfPage(key);

    /// <summary>Says whether a label is a phrase of the package, whoever of those who say the page says it.</summary>
    public bool IsPhrase(string key, ResolvedText? label) =>
        label is { } said && (said == Phrase(key) || inSource.Values.Any(teller => said == teller.Phrase(key)) || forSafety?.IsPhrase(key, label) == true);

    /// <summary>Puts a value into a phrase. Without such a phrase in its language it is said in the phrase's, or stands in it with its own mark: the words of the phrase are never left out. A value that needs no words around it has no phrase.</summary>
    public ResolvedText Fill(string key, string name, ResolvedText value) => Locale.FillMixed(Prefix + key, name, value, name, value) ?? value;

    /// <summary>Puts two values into a phrase, or null where they are of two languages and neither can be said in the other.</summary>
    public ResolvedText? Fill(string key, string firstName, ResolvedText first, string secondName, ResolvedText second) =>
        Locale.Fill(Prefix + key, firstName, first, secondName, second);

    /// <summary>Puts two values into a phrase, each in its own language where it cannot be said in the phrase's; for what has no labels to say it under.</summary>
    public ResolvedText FillMixed(string key, string firstName, ResolvedText first, string secondName, ResolvedText second) =>
        Locale.FillMixed(Prefix + key, firstName, first, secondName, second) ?? throw new KeyNotFoundException($"There is no phrase '{Prefix}{key}'.");

    /// <summary>Gets the label that a word makes: its own where the package has one, else its name with the capital that begins a label.</summary>
    /// <param name="word">The word, or null.</param>
    /// <param name="otherwise">The key of the label where there is no word.</param>
    public ResolvedText Label<T>(Open<T>? word, string otherwise)
        where T : struct, Enum
    {
        if (word is not { IsUnspecified: false } said)
        {
            return Phrase(otherwise);
        }

        ResolvedText own = Phrase($"{Open<T>.Vocabulary}.{said.Word}");
        return own.IsEmpty ? Capital(Locale.Say(said)) : own;
    }

    /// <summary>Joins words to a label, with the capital that begins one: "Redness and swelling".</summary>
    /// <returns>The label, or null where there are no words, or words of two languages.</returns>
    public ResolvedText? Title<T>(IReadOnlyList<Open<T>> words, ListKind kind)
        where T : struct, Enum => Locale.Join([.. words.Select(Locale.Say)], kind) is { } joined ? Capital(joined) : null;

    /// <summary>Gives a text the capital that begins a label, where the package's phrases say that its language does so; a name such as "mRNA" or "iStent" keeps its own letters.</summary>
    public ResolvedText Capital(ResolvedText text) =>
        Phrase("label.capital") is { IsEmpty: false } rule && rule.Locale.Language == text.Locale.Language && IsPlain(text)
            ? text with { Text = string.Concat(text.Text[..1].ToUpperInvariant(), text.Text.AsSpan(1)) }
            : text;

    /// <summary>Tells whether a text begins with a plain word and so can stand within a sentence; a name, "Botox" or "mRNA", begins with one that has a capital or a digit.</summary>
    public static bool IsPlain(ResolvedText text)
    {
        foreach (char letter in FirstWord(text.Text))
        {
            if (char.IsUpper(letter) || char.IsDigit(letter))
                return false;
        }

        return !text.IsEmpty;
    }

    /// <summary>Takes a text that is in no language, such as a code or a person's name.</summary>
    public static ResolvedText Neutral(string text) => new(text, default, TextDirection.Auto, ResolutionReason.Neutral);

    // Tried apart from the page, so that its sources keep their numbers.
    private bool IsToldOtherwise<T>(string path, T entity, Action<SaidItems, T> describe)
        where T : class
    {
        Narrator[] apart = [new(Catalog, Treatment, ordinary!.Locale), new Narrator(Catalog, Treatment, ordinary.Locale).ForSafety];
        return !apart[0].Tell(path, entity, describe).SequenceEqual(apart[1].Tell(path, entity, describe));
    }

    // Who says a statement whole tells there of what it told in parts, once.
    private Narrator? InSource(ResolutionReason reason, int first)
    {
        if (!inSource.TryGetValue(reason, out Narrator? teller))
        {
            if (parts is not null || Locale.InSource(reason) is not { } locale)
            {
                return null;
            }

            teller = inSource[reason] = new Narrator(this, locale);
        }

        teller.start = first;
        teller.told.Clear();
        return teller;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is >= 0 and var end ? text[..end] : text;
}

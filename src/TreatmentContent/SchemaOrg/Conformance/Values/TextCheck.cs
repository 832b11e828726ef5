using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.SchemaOrg;

/// <summary>Holds a text against what its property may have.</summary>
internal sealed class TextCheck(PlacedIssues issues)
{
    private static readonly VocabularyTerm Action = SchemaVocabulary.Instance["Action"];
    private readonly NumberCheck numbers = new(issues);

    /// <summary>Checks a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where it stands.</param>
    /// <param name="property">The property that has it.</param>
    /// <param name="context">The context it stands in.</param>
    /// <param name="isHtml">Whether it is read as HTML there.</param>
    public void Check(string text, long offset, VocabularyTerm property, TermContext context, bool isHtml)
    {
        if (string.IsNullOrWhiteSpace(text))
            issues.Warn("TC2016", "The text is empty; leave the property out where there is nothing to say.", offset);
        else if (context.NamedTerm(text) is { } name && IsNamed(name, text, offset, property))
            return;
        else if (PropertyRules.IsLanguage(property.Name))
            Language(text, offset, property);
        else if (LexicalForms.IsNumber(text) && !numbers.IsWithin(text, offset, property))
            return;
        else if (PropertyRules.IsAmount(property.Name))
            Amount(text, offset, property);
        else if (PropertyRules.IsCurrency(property.Name))
            Currency(text, offset);
        else if (GoodRelations.IsMember(text, property))
            return;
        else if (property.Literals.HasFlag(LiteralForms.Text) || property.Ranges.Count == 0)
            Plain(text, offset, isHtml);
        else if (!FitsDatatype(text, property.Literals, context))
            Misfit(text, offset, property);
    }

    /// <summary>Checks a language tag.</summary>
    public void Language(string text, long offset)
    {
        if (!LexicalForms.IsLanguage(text))
            issues.Report("TC2011", TagProblem.Of(text), offset);
    }

    // Where the words of a language are usual, they are understood.
    private void Language(string text, long offset, VocabularyTerm property)
    {
        if (property.Name != "availableLanguage")
            Language(text, offset);
        else if (!LexicalForms.IsLanguage(text))
            issues.Warn("TC2011", TagProblem.Of(text), offset);
    }

    /// <summary>Checks an address of a term of Schema.org that stands as a value.</summary>
    /// <param name="name">The term's name.</param>
    /// <param name="written">The value as written.</param>
    /// <param name="offset">Where it stands.</param>
    /// <param name="property">The property that has it.</param>
    /// <returns>Whether all is said about it; false for an address that merely lies on Schema.org's site.</returns>
    public bool IsNamed(string name, string written, long offset, VocabularyTerm property)
    {
        VocabularyTerm? term = SchemaVocabulary.Instance.Find(name);
        bool takesAddresses = (property.Literals & (LiteralForms.Text | LiteralForms.URL)) != 0 || property.Ranges.Count == 0;
        bool takesMembers = property.Literals.HasFlag(LiteralForms.Member);
        if (term is null && takesAddresses && !takesMembers && property.Name != "additionalType")
            return false;
        if (term is { SupersededBy: { } successor })
            issues.Warn("TC2007", $"'{name}' is superseded; write 'https://schema.org/{successor.Name}'.", offset);
        else if (term is null && !takesMembers)
            NotTerm(written, name, offset);
        else if (term is null || !(takesAddresses || Fits(term, property)))
            NotMember(written, name, offset, property);
        return true;
    }

    // The address of a kind of action stands for one.
    private static bool Fits(VocabularyTerm term, VocabularyTerm property) => term.Kind switch
    {
        TermKind.Type when term.IsA(Action) && term.IsAny(property.Ranges) => true,
        TermKind.Member => term.IsAny(property.Ranges),
        TermKind.Property => property.Ranges.Any(range => range.Name == "Property"),
        _ => property.Ranges.Any(range => range.Name == "Class"),
    };

    private static bool FitsDatatype(string text, LiteralForms forms, TermContext context) =>
        (forms.HasFlag(LiteralForms.URL) && (LexicalForms.IsLink(text) || (LexicalForms.IsWithoutBlanks(text) && LexicalForms.IsWebAddress(context.Name(text)))))
        || (forms.HasFlag(LiteralForms.Date) && LexicalForms.IsDate(text))
        || (forms.HasFlag(LiteralForms.DateTime) && LexicalForms.IsDateTime(text))
        || (forms.HasFlag(LiteralForms.Time) && LexicalForms.IsTime(text))
        || ((forms & (LiteralForms.Duration | LiteralForms.Quantity)) != 0 && LexicalForms.IsDuration(text))
        || ((forms & LiteralForms.Measure) != 0 && LexicalForms.IsMeasure(text))
        || ((forms & (LiteralForms.Number | LiteralForms.Float)) != 0 && LexicalForms.IsNumber(text))
        || (forms.HasFlag(LiteralForms.Integer) && LexicalForms.IsInteger(text))
        || (forms.HasFlag(LiteralForms.Boolean) && text is "true" or "false" or "True" or "False");

    private void Misfit(string text, long offset, VocabularyTerm property)
    {
        LiteralForms forms = property.Literals;
        if ((forms & (LiteralForms.Date | LiteralForms.DateTime | LiteralForms.Time)) != 0)
            Moment(text, offset, property);
        else if (forms.HasFlag(LiteralForms.Duration))
            issues.Report("TC2010", $"{TextForm.Quote(text)} is not a duration of ISO 8601; write one such as 'PT45M' or 'P3M'.", offset);
        else if ((forms & LiteralForms.AnyNumber) != 0)
            issues.Report("TC2017", $"{TextForm.Quote(text)} is not a plain number; write one such as {(forms.HasFlag(LiteralForms.Integer) ? "18" : "250 or 0.5")}.", offset);
        else if (forms.HasFlag(LiteralForms.URL))
            issues.Report("TC2012", $"{TextForm.Quote(text)} is not an absolute address, http or https; write one such as 'https://example.com/a'.", offset);
        else if (forms.HasFlag(LiteralForms.Member) && RangeWords.Members(property).Contains(text, StringComparer.Ordinal))
            issues.Warn("TC2008", $"'{text}' is a bare name, which not every reader takes for the member; write 'https://schema.org/{text}'.", offset);
        else if (forms.HasFlag(LiteralForms.Member))
            NotMember(text, text, offset, property);
        else if (property.Name == "item" && LexicalForms.IsAddress(text))
            return; // A list of links, as breadcrumbs are: the address is the whole of the item.
        else if (LexicalForms.IsAddress(text) || text.StartsWith("_:", StringComparison.Ordinal) || text.StartsWith("urn:", StringComparison.Ordinal))
            issues.Report("TC2006", $"'{property.Name}' takes {RangeWords.List(property.Ranges)}, not a text; write {RangeWords.Example(property)}.", offset);
        else
            issues.Warn("TC2006", $"'{property.Name}' takes {RangeWords.List(property.Ranges)}, and few readers make one of a text; write {Instead(text, property)}.", offset);
    }

    // Advice must not turn a no into a yes: what the words mean is only said where that is beyond doubt.
    private static string Instead(string text, VocabularyTerm property) => property.Literals.HasFlag(LiteralForms.Boolean) && RangeWords.Flag(text) is { } flag ? $"{flag}, without quotes"
        : property.Literals == LiteralForms.Boolean && property.Ranges.All(range => range.Kind == TermKind.Datatype) ? $"{RangeWords.Example(property)}, without quotes"
        : RangeWords.Example(property);

    private void Moment(string text, long offset, VocabularyTerm property)
    {
        if (property.Literals.HasFlag(LiteralForms.DateTime) && LexicalForms.IsDateTime(text + "Z"))
        {
            issues.Inform("TC2009", $"{TextForm.Quote(text)} has no offset, so that each reader takes it for a time of another zone; where it is of UTC, write '{text}Z'.", offset);
            return;
        }

        if (property.Literals.HasFlag(LiteralForms.DateTime) && LexicalForms.WithSeconds(text) is var whole && whole != text)
        {
            issues.Warn("TC2009", $"{TextForm.Quote(text)} has no seconds, which some readers want; write '{whole}'.", offset);
            return;
        }

        string example = property.Literals switch
        {
            _ when property.Literals.HasFlag(LiteralForms.Date) => "a date such as '2026-11-02'",
            _ when property.Literals.HasFlag(LiteralForms.DateTime) => "a day with time and offset, such as '2026-11-02T09:00:00+01:00'",
            _ => "a time such as '09:00:00'",
        };
        issues.Report("TC2009", $"{TextForm.Quote(text)} is no {RangeWords.List(property.Ranges)} in the form of ISO 8601; write {example}.", offset);
    }

    private void NotTerm(string written, string name, long offset)
    {
        string near = (issues.IsFull ? null : Nearest.To(name, SchemaVocabulary.Instance.Names(term => term.IsType))) ?? "MedicalClinic";
        issues.Report("TC2008", $"{TextForm.Quote(written)} is not a term of Schema.org; write one such as 'https://schema.org/{near}'.", offset);
    }

    private void NotMember(string written, string name, long offset, VocabularyTerm property)
    {
        string bare = name[(name.LastIndexOf('/') + 1)..];
        string? near = issues.IsFull ? null : Nearest.To(bare, RangeWords.Members(property)) ?? RangeWords.Member(property);
        string advice = near is null ? $"write {RangeWords.Example(property)}" : $"write one such as 'https://schema.org/{near}'";
        issues.Report("TC2008", $"{TextForm.Quote(written)} is not a member of {RangeWords.List(property.Ranges)}; {advice}.", offset);
    }

    private void Currency(string text, long offset)
    {
        if (!LexicalForms.IsCurrency(text))
            issues.Report("TC2019", $"{TextForm.Quote(text)} is not the code of a currency; write three capitals, such as 'USD'.", offset);
        else if (!CurrencyCodes.Contains(text))
            issues.Report("TC2019", $"{TextForm.Quote(text)} is not the code of a currency in use, as ISO 4217 has them; write one such as 'USD'.", offset);
    }

    private void Amount(string text, long offset, VocabularyTerm property)
    {
        if (!LexicalForms.IsNumber(text))
            issues.Report("TC2017", $"{TextForm.Quote(text)} is not a plain number; write '{property.Name}' as one such as {(property.Name is "latitude" or "longitude" ? "51.5" : "250")}, and what belongs to it in properties of their own.", offset);
    }

    private void Plain(string text, long offset, bool isHtml)
    {
        ReadOnlySpan<char> markup = Markup.Find(text);
        if (isHtml && !markup.IsEmpty)
            return;
        if (!markup.IsEmpty)
            issues.Warn("TC2018", $"{TextForm.Quote(markup)} is markup, and the text is shown as it is; write plain text.", offset);
        else if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            issues.Warn("TC2018", "The text begins or ends with a blank; take it out.", offset);
    }
}

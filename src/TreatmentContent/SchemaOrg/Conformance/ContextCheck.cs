using System.Text.Json;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.SchemaOrg;

/// <summary>Checks what a context states: addresses that are not fetched, Schema.org without its last slash, languages that are none.</summary>
internal static class ContextCheck
{
    /// <summary>Checks a context.</summary>
    /// <param name="context">The value of an <c>@context</c>.</param>
    /// <param name="issues">Takes what is found.</param>
    public static void Check(DocumentValue context, PlacedIssues issues)
    {
        issues.Enter("@context");
        for (int i = 0; i < context.Each().Count; i++)
        {
            if (context.IsList)
                issues.Enter(i);
            Part(context.Each()[i], issues);
            if (context.IsList)
                issues.Leave();
        }

        issues.Leave();
    }

    private static void Part(DocumentValue part, PlacedIssues issues)
    {
        if (part.IsText)
            Address(part, issues);
        foreach (DocumentMember member in part.Members)
        {
            issues.Enter(member.Name);
            if (member.Name == "@language")
                Language(member.Value, issues);
            else if (member.Name == "@import" && member.Value.IsText)
                Address(member.Value, issues);
            else if (IsBase(member.Name) && member.Value.IsText && LocalNames.IsWithoutSlash(member.Value.Text))
                issues.Report("TC2001", $"Without a slash at its end {TextForm.Quote(member.Value.Text)} makes '{member.Value.Text}name' of 'name'; write 'https://schema.org/'.", member.Value.Offset);
            if (member.Value["@context"] is { } inner && TermMeaning.IsFollowed(inner))
                Check(inner, issues);
            else if (member.Value["@context"] is { } inside)
                issues.Inform("TC2021", $"The context inside {TextForm.Quote(member.Name)} is not followed; types and properties that Schema.org does not have are taken for its own, misspelt ones too.", inside.Offset);
            if (member.Value["@language"] is { } language)
            {
                issues.Enter("@language");
                Language(language, issues);
                issues.Leave();
            }

            issues.Leave();
        }
    }

    private static void Address(DocumentValue address, PlacedIssues issues)
    {
        if (!ContextAddresses.IsMeantForSchemaOrg(address.Text))
            issues.Inform("TC2021", $"{TextForm.Quote(address.Text)} is not fetched; types and properties that Schema.org does not have are taken for its own, misspelt ones too.", address.Offset);
    }

    // Names are put behind the address of the vocabulary and of a prefix; what '@import' and '@base' name stands alone.
    private static bool IsBase(string member) => member == "@vocab" || !member.StartsWith('@');

    private static void Language(DocumentValue value, PlacedIssues issues)
    {
        if (value.Kind != JsonValueKind.Null && !LexicalForms.IsLanguage(value.Text))
            issues.Report("TC2011", TagProblem.Of(value.Text), value.Offset);
    }
}

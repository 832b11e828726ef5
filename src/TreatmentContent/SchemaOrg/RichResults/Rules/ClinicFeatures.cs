using static TreatmentContent.SchemaOrg.RichResultSeverity;

namespace TreatmentContent.SchemaOrg;

/// <summary>The features that read a page's place in its site, the clinic and its people.</summary>
internal static class ClinicFeatures
{
    public static IReadOnlyList<FeatureRule> All { get; } =
    [
        new("breadcrumb", RuleSources.Breadcrumb, "BreadcrumbList")
        {
            Pages = [PageKind.Treatment, PageKind.About, PageKind.Practitioner, PageKind.Video, PageKind.Article, PageKind.Product, PageKind.Other],
            Elsewhere = "The home page is where the way begins; other pages show theirs.",
            Note = "Shown on desktop only.",
            Missing = "No BreadcrumbList: write the way from the home page to this one, in two steps or more.",
            Requirements =
            [
                new(Required, "itemListElement", "Write two steps or more, each a ListItem with position, name and item.") { Form = PropertyForm.TwoOrMore },
                new(Required, "itemListElement", "Number the steps 1, 2, 3 and on, each number once.") { Form = PropertyForm.CountedUp },
                new(Required, "position", "Number the step, from 1.") { Of = "itemListElement", Form = PropertyForm.Position },
                new(Required, "name|item.name", "Name the step as the page does.") { Of = "itemListElement" },
                new(Required, "item", "Write the absolute address of the step's page; only the last step may be without.") { Of = "itemListElement", Form = PropertyForm.Address, ExceptLast = true },
            ],
        },
        new("local-business", RuleSources.LocalBusiness, "LocalBusiness")
        {
            Note = "Can be shown in a knowledge panel.",
            Missing = "No clinic is described: write it under the type that suits it, such as MedicalClinic or Dentist, with name and address.",
            Requirements =
            [
                new(Required, "name", "Name the clinic."),
                new(Required, "address", "Add the clinic's postal address.") { Form = PropertyForm.PostalAddress },
                new(Recommended, "geo", "Write geo with latitude and longitude, five decimals each or more, such as 51.12345.") { Form = PropertyForm.FiveDecimals },
                new(Recommended, "openingHoursSpecification", "Write the opening hours: the days, when it opens and when it closes."),
                new(Recommended, "telephone", "Write the telephone number with its country code, such as +1 305 555 0100."),
                new(Recommended, "url", "Write the absolute address of the clinic's own page.") { Form = PropertyForm.Address },
                new(Recommended, "priceRange", "Write what visits cost in fewer than 100 characters, such as £95-£540 or $$; longer ones are not shown.") { Form = PropertyForm.ShortRange },
                new(Recommended, "department", "Where departments have a name, address or hours of their own, write each as a LocalBusiness; else leave it out."),
            ],
        },
        new("organization", RuleSources.Organization, "Organization")
        {
            PartsOf = ["WebSite", "WebPage"],
            Pages = [PageKind.Home, PageKind.About],
            Elsewhere = "It is read on the home page or the page about the organization.",
            Note = "Can be shown in a knowledge panel.",
            Missing = "No organization is described: write who publishes the site.",
            Requirements =
            [
                new(Recommended, "name", "Name the organization."),
                new(Recommended, "alternateName", "Write another name that it is known by, if it has one."),
                new(Recommended, "url", "Write the absolute address of its site.") { Form = PropertyForm.Address },
                new(Recommended, "logo", "Write the address of the logo, or an ImageObject; it is 112 by 112 pixels or larger.") { Form = PropertyForm.Logo },
                new(Recommended, "address", "Add its postal address.") { Form = PropertyForm.PostalAddress },
                new(Recommended, "telephone", "Write the telephone number with its country code."),
                new(Recommended, "email", "Write its e-mail address."),
                new(Recommended, "contactPoint", "Write how to reach it: a ContactPoint with telephone or email."),
                new(Recommended, "sameAs", "Write the addresses of its profiles on other sites, if it has any."),
                new(Recommended, "legalName", "Write the registered name, if it differs from the name."),
                new(Recommended, "vatID", "Write the VAT number, if it has one."),
            ],
        },
        new("profile-page", RuleSources.ProfilePage, "ProfilePage")
        {
            Pages = [PageKind.Practitioner],
            Elsewhere = "It is for the page of one practitioner.",
            Missing = "No ProfilePage is described: give the page that type, with the practitioner as its mainEntity.",
            Requirements =
            [
                new(Required, "mainEntity", "Refer to the person or organization that the page presents.") { Form = PropertyForm.PersonOrOrganization },
                new(Required, "name", "Name the person or organization.") { Of = "mainEntity" },
                new(Recommended, "dateCreated", "Write when the profile was made, such as 2026-11-02.") { Form = PropertyForm.Day },
                new(Recommended, "dateModified", "Write when the profile was last changed, such as 2026-11-02.") { Form = PropertyForm.Day },
                new(Recommended, "description", "Say in a sentence who it is.") { Of = "mainEntity" },
                new(Recommended, "image", "Write the absolute address of a portrait.") { Of = "mainEntity", Form = PropertyForm.Address },
                new(Recommended, "identifier", "Write the number in a register that the public can search, if there is one.") { Of = "mainEntity" },
                new(Recommended, "sameAs", "Write the addresses of other profiles, if there are any.") { Of = "mainEntity" },
            ],
        },
        new("site-name", RuleSources.SiteNames, "WebSite")
        {
            Pages = [PageKind.Home],
            Elsewhere = "It is read on the page at the root of the site.",
            Note = "The search engine's own test of rich results does not cover it.",
            Missing = "No WebSite is described: write it with the site's name and address.",
            Requirements =
            [
                new(Required, "name", "Name the site."),
                new(Required, "url", "Write the absolute address of the site's root.") { Form = PropertyForm.Address },
                new(Recommended, "alternateName", "Write a shorter name or the usual abbreviation, if there is one."),
            ],
        },
    ];
}

namespace TreatmentContent.SchemaOrg;

/// <summary>What a page is for, as far as search features ask.</summary>
public enum PageKind
{
    /// <summary>It describes a treatment.</summary>
    Treatment = 0,

    /// <summary>The page at the root of the site.</summary>
    Home,

    /// <summary>It presents the clinic or its publisher.</summary>
    About,

    /// <summary>It presents one practitioner.</summary>
    Practitioner,

    /// <summary>It is made for one video.</summary>
    Video,

    /// <summary>A news item, a blog post or another article.</summary>
    Article,

    /// <summary>It sells one product.</summary>
    Product,

    /// <summary>Any other page.</summary>
    Other,
}

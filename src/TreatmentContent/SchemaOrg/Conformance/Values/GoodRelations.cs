using System.Collections.Frozen;

namespace TreatmentContent.SchemaOrg;

/// <summary>The members that some enumerations of Schema.org take from GoodRelations, whose addresses are not Schema.org's.</summary>
/// <remarks>Source: schema.org/BusinessFunction and schema.org/DeliveryMethod; GoodRelations 1 (2011).</remarks>
internal static class GoodRelations
{
    private const string Address = "http://purl.org/goodrelations/v1#";

    private static readonly FrozenDictionary<string, string[]> Members = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["BusinessFunction"] = ["Sell", "LeaseOut", "ProvideService", "Repair", "Maintain", "ConstructionInstallation", "Dispose", "Buy"],
        ["DeliveryMethod"] = ["DeliveryModeDirectDownload", "DeliveryModeFreight", "DeliveryModeMail", "DeliveryModeOwnFleet", "DeliveryModePickUp", "DHL", "FederalExpress", "UPS"],
        ["DayOfWeek"] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "PublicHolidays"],
        ["PaymentMethod"] =
        [
            "ByBankTransferInAdvance", "ByInvoice", "Cash", "CheckInAdvance", "COD", "DirectDebit", "GoogleCheckout", "PayPal", "PaySwarm",
            "AmericanExpress", "DinersClub", "Discover", "JCB", "MasterCard", "VISA",
        ],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Says whether a text is the address of a member that the property may have.</summary>
    public static bool IsMember(string text, VocabularyTerm property) => text.StartsWith(Address, StringComparison.Ordinal)
        && property.Ranges.Any(range => Members.TryGetValue(range.Name, out string[]? names) && names.Contains(text[Address.Length..], StringComparer.Ordinal));

    /// <summary>Gives the address of a member that the property may have, or null.</summary>
    public static string? Example(VocabularyTerm property) =>
        property.Ranges.Select(range => Members.TryGetValue(range.Name, out string[]? names) ? Address + names[0] : null).FirstOrDefault(example => example is not null);
}

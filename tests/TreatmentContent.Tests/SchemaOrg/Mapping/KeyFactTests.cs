using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class KeyFactTests
{
    [Fact]
    public void A_price_may_be_the_only_key_fact()
    {
        Treatment treatment = new() { Id = "a", Name = "A", Offering = new() { Prices = [new() { Id = "one", Form = PriceForm.Fixed, Amount = Money.Of(90, "USD") }] } };

        Assert.Contains("""{"@type":"PropertyValue","propertyID":"price","name":"Price","value":"$90"}""", Facts(treatment), StringComparison.Ordinal);
        Assert.DoesNotContain(GraphOf.Losses(treatment), loss => loss.StartsWith("Incomplete", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_number_is_a_fact_in_words()
    {
        string facts = Facts(new() { Id = "a", Name = "A", Protocol = new() { IsSurgical = false, Sessions = new() { Each = ClinicalDuration.Minutes(45) }, Settings = [Setting.Office] } })!;

        Assert.Contains("\"propertyID\":\"sessionDuration\"", facts, StringComparison.Ordinal);
        Assert.Contains("\"propertyID\":\"surgery\"", facts, StringComparison.Ordinal);
        Assert.Contains("\"propertyID\":\"settings\"", facts, StringComparison.Ordinal);
        Assert.Contains("\"numberOfItems\":3", facts, StringComparison.Ordinal);
    }

    private static string? Facts(Treatment treatment) =>
        GraphOf.Page(treatment).Nodes.Single(node => node.GetProperty("@id").GetString()!.EndsWith("#key-facts", StringComparison.Ordinal)).GetProperty("mainEntity").GetRawText();
}

using System.Text.Json;
using TreatmentContent.Entities;
using TreatmentContent.Statements;

namespace TreatmentContent.Tests.Statements;

public sealed class ExtensionBagTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "1e0")]
    [InlineData("100", "1E+2")]
    [InlineData("\"é\"", "\"\\u00e9\"")]
    [InlineData("[1, 2]", "[1.0,2]")]
    [InlineData("{\"a\":1,\"b\":null}", "{ \"b\": null, \"a\": 1 }")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    public void Members_are_equal_by_their_json_value(string one, string other)
    {
        ExtensionBag bag = Bag(("x-a", one));

        Assert.Equal(bag, Bag(("x-a", other)));
        Assert.Equal(bag.GetHashCode(), Bag(("x-a", other)).GetHashCode());
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("1", "\"1\"")]
    [InlineData("true", "false")]
    [InlineData("null", "0")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("{\"a\":1}", "{\"A\":1}")]
    public void Other_values_are_not_equal(string one, string other) => Assert.NotEqual(Bag(("x-a", one)), Bag(("x-a", other)));

    [Fact]
    public void Names_count()
    {
        Assert.NotEqual(Bag(("x-a", "1")), Bag(("x-b", "1")));
        Assert.NotEqual(Bag(("x-a", "1")), Bag(("x-A", "1")));
        Assert.NotEqual(Bag(("x-a", "1")), Bag(("x-a", "1"), ("x-b", "1")));
        Assert.Equal(Bag(("x-a", "1"), ("x-b", "2")), Bag(("x-b", "2"), ("x-a", "1")));
    }

    [Fact]
    public void Members_stand_in_ordinal_order()
    {
        ExtensionBag bag = Bag(("x-b", "1"), ("x-ä", "2"), ("x-B", "3"), ("x-a", "4"));

        Assert.Equal(["x-B", "x-a", "x-b", "x-ä"], bag.Keys);
        Assert.Equal(["3", "4", "1", "2"], bag.Values.Select(value => value.GetRawText()));
        Assert.Equal(bag.Keys, bag.Select(member => member.Key));
    }

    [Fact]
    public void Members_are_found_by_exact_name()
    {
        ExtensionBag bag = Bag(("x-rank", "3"));

        Assert.Equal(3, bag["x-rank"].GetInt32());
        Assert.True(bag.ContainsKey("x-rank"));
        Assert.True(bag.TryGetValue("x-rank", out JsonElement rank));
        Assert.Equal(3, rank.GetInt32());
        Assert.False(bag.TryGetValue("X-Rank", out _));
        Assert.Throws<KeyNotFoundException>(() => bag["other"]);
    }

    [Fact]
    public void Members_are_copied_from_their_source_and_its_document()
    {
        var members = new Dictionary<string, JsonElement>();
        Condition condition;
        using (JsonDocument document = JsonDocument.Parse("{\"deep\":[1]}"))
        {
            members["x-a"] = document.RootElement;
            condition = Acne with { Extensions = ExtensionBag.From(members) };
        }

        members["x-b"] = default;
        members.Remove("x-a");

        Assert.Equal("{\"deep\":[1]}", condition.Extensions["x-a"].GetRawText());
        Assert.Single(condition.Extensions);
    }

    [Fact]
    public void Members_survive_with_and_count_in_a_records_equality()
    {
        Condition condition = Acne with { Extensions = Bag(("x-rank", "3")) };
        Condition renamed = condition with { Name = "Acne scars" };

        Assert.Equal(3, renamed.Extensions["x-rank"].GetInt32());
        Assert.Equal(condition, renamed with { Name = "Acne" });
        Assert.NotEqual(Acne, condition);
        Assert.Equal(Acne, condition with { Extensions = ExtensionBag.Empty });
        Assert.Equal(Acne.GetHashCode(), (condition with { Extensions = null! }).GetHashCode());
    }

    [Fact]
    public void No_members_are_empty_and_not_null()
    {
        Assert.Empty(Acne.Extensions);
        Assert.Equal(ExtensionBag.Empty, Acne.Extensions);
        Assert.Equal(ExtensionBag.Empty, ExtensionBag.From([]));
    }

    [Fact]
    public void A_value_that_is_none_and_a_name_that_stands_twice_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ExtensionBag.From([new("x-a", default)]));
        Assert.Throws<ArgumentException>(() => Bag(("x-a", "1"), ("x-a", "1")));
        Assert.Throws<ArgumentNullException>(() => ExtensionBag.From(null!));
    }

    private static Condition Acne => new() { Id = "acne", Name = "Acne" };

    private static ExtensionBag Bag(params (string Name, string Json)[] members) =>
        ExtensionBag.From(members.Select(member => KeyValuePair.Create(member.Name, JsonDocument.Parse(member.Json).RootElement)));
}

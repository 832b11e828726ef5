using TreatmentContent.Diagnostics;
using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Statements;

public sealed class IdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("acne-scars")]
    [InlineData("a-b-c-1-2-3")]
    [InlineData("constructor-1")]
    [InlineData("to-string")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123")]
    public void A_slug_is_an_id_and_is_written_as_it_came(string text)
    {
        Id<Condition> id = Id<Condition>.Parse(text);

        Assert.Equal(text, id.Value);
        Assert.Equal(text, id.ToString());
        Assert.False(id.IsNone);
        Assert.True(Id<Condition>.TryParse(text, out Id<Condition> tried));
        Assert.Equal(id, tried);
        Assert.Equal(id.GetHashCode(), tried.GetHashCode());
        Assert.Equal(id, (Id<Condition>)text);
        Assert.Equal(id, Read(text).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("Acne")]
    [InlineData("acne scars")]
    [InlineData("acne_scars")]
    [InlineData("acne\n")]
    [InlineData("acné")]
    [InlineData("ａｃｎｅ")]
    [InlineData("аcne")]
    [InlineData("١")]
    [InlineData("../a")]
    [InlineData("a/b")]
    [InlineData("a.b")]
    [InlineData("a\0")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234")]
    public void Anything_else_is_refused_with_an_example_of_right(string text)
    {
        Assert.False(Id<Condition>.TryParse(text, out Id<Condition> id));
        Assert.True(id.IsNone);
        Assert.Contains("'acne-scars'", Assert.Throws<FormatException>(() => Id<Condition>.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Id<Condition>.Parse(text.AsSpan()));
        Assert.Throws<FormatException>(() => { Id<Condition> _ = text; });
        Assert.NotNull(Read(text).Problem);
    }

    [Theory]
    [InlineData("constructor")]
    [InlineData("prototype")]
    [InlineData("__proto__")]
    [InlineData("hasOwnProperty")]
    [InlineData("isPrototypeOf")]
    [InlineData("propertyIsEnumerable")]
    [InlineData("toLocaleString")]
    [InlineData("toString")]
    [InlineData("valueOf")]
    [InlineData("__defineGetter__")]
    [InlineData("__defineSetter__")]
    [InlineData("__lookupGetter__")]
    [InlineData("__lookupSetter__")]
    public void A_name_that_every_script_object_has_is_refused(string text) => Assert.False(Id<Treatment>.TryParse(text, out _));

    // A lone surrogate cannot stand in an attribute.
    [Fact]
    public void Half_a_character_is_refused() => Assert.False(Id<Treatment>.TryParse("a\uD800", out _));

    [Fact]
    public void The_default_is_no_id()
    {
        Id<Treatment> none = default;

        Assert.True(none.IsNone);
        Assert.Equal("", none.Value);
        Assert.Equal("", none.ToString());
        Assert.NotEqual(none, Id<Treatment>.Parse("a"));
        Assert.True(none.As<Condition>().IsNone);
    }

    [Fact]
    public void The_same_slug_can_be_the_id_of_something_else() =>
        Assert.Equal(Id<Condition>.Parse("acne-scars"), Id<Treatment>.Parse("acne-scars").As<Condition>());

    [Fact]
    public void Null_is_no_text()
    {
        Assert.Throws<ArgumentNullException>(() => Id<Treatment>.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => { Id<Treatment> _ = (string)null!; });
    }

    [Fact]
    public void A_long_text_is_cut_in_the_message() =>
        Assert.InRange(Assert.Throws<FormatException>(() => Id<Treatment>.Parse(new string('A', 100_000))).Message.Length, 40, 300);

    private static (Id<Condition> Value, string? Problem) Read(string text) => Form<Id<Condition>>(text);

    private static (T Value, string? Problem) Form<T>(string text)
        where T : ITextForm<T>
    {
        bool isRead = T.TryRead(text, out T value, out string? problem);
        Assert.Equal(isRead, problem is null);
        return (value, problem);
    }
}

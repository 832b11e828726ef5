using TreatmentContent.Collections;

namespace TreatmentContent.Tests.Collections;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_with_equal_items_are_equal_and_hash_alike()
    {
        ValueList<string> one = ValueList<string>.From(["a", "b"])!;
        ValueList<string> two = ValueList<string>.From(["a", "b"])!;

        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.NotEqual(one, ValueList<string>.From(["b", "a"])!);
    }

    [Fact]
    public void A_list_without_items_is_kept_as_null_so_that_missing_and_empty_are_equal()
    {
        Assert.Null(ValueList<string>.From(null));
        Assert.Null(ValueList<string>.From([]));
    }

    [Fact]
    public void Later_changes_to_the_source_are_not_seen()
    {
        var source = new List<string> { "a" };
        ValueList<string> list = ValueList<string>.From(source)!;

        source[0] = "b";

        Assert.Equal(["a"], list);
    }

    [Fact]
    public void A_null_item_is_refused_by_its_position()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => ValueList<string>.From(["a", null!]));

        Assert.Contains("Item 1", refused.Message, StringComparison.Ordinal);
    }
}

using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Entities;

public sealed class EntityListTests
{
    private static readonly Condition Acne = new() { Id = "acne", Name = "Acne" };
    private static readonly Condition Scars = new() { Id = "acne-scars", Name = "Acne scars" };

    [Fact]
    public void Entities_stand_in_the_order_of_the_file()
    {
        EntityList<Condition> list = [Scars, Acne];

        Assert.Equal(2, list.Count);
        Assert.Same(Scars, list[0]);
        Assert.Same(Acne, list[1]);
        Assert.Equal([Scars, Acne], list);
        Assert.Throws<IndexOutOfRangeException>(() => list[2]);
    }

    [Fact]
    public void An_entity_is_found_by_its_id_as_a_word_or_a_value()
    {
        EntityList<Condition> list = [Acne, Scars];

        Assert.Same(Scars, list["acne-scars"]);
        Assert.Same(Scars, list[Id<Condition>.Parse("acne-scars")]);
        Assert.True(list.TryFind("acne", out Condition? found));
        Assert.Same(Acne, found);
        Assert.False(list.TryFind("rosacea", out Condition? none));
        Assert.Null(none);
    }

    [Fact]
    public void An_id_that_no_entity_has_is_named_with_the_kind()
    {
        EntityList<Condition> list = [Acne];

        string message = Assert.Throws<KeyNotFoundException>(() => list["rosacea"]).Message;

        Assert.Contains("Condition", message, StringComparison.Ordinal);
        Assert.Contains("'rosacea'", message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => list["Not an id"]);
    }

    [Fact]
    public void The_first_of_two_with_one_id_answers_and_both_are_kept()
    {
        EntityList<Condition> list = [Acne, Acne with { Name = "Pimples" }];

        Assert.Equal(2, list.Count);
        Assert.Same(Acne, list["acne"]);
    }

    [Fact]
    public void No_id_finds_nothing_not_even_an_entity_without_one()
    {
        EntityList<Condition> list = [Acne with { Id = default }];

        Assert.False(list.TryFind(default, out _));
        Assert.Throws<KeyNotFoundException>(() => list[default(Id<Condition>)]);
    }

    [Fact]
    public void Lists_of_equal_entities_are_equal_and_hash_alike()
    {
        EntityList<Condition> one = [Acne, Scars];
        EntityList<Condition> other = [Acne with { }, Scars with { }];

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, [Scars, Acne]);
        Assert.NotEqual(one, [Acne]);
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void A_null_entity_is_refused()
    {
        Assert.Throws<ArgumentException>(() => { EntityList<Treatment> _ = [null!]; });
    }

    [Fact]
    public void The_array_behind_a_list_can_change_without_the_list()
    {
        Condition[] entities = [Acne];
        EntityList<Condition> list = EntityListFactory.Create<Condition>(entities);

        entities[0] = Scars;

        Assert.Same(Acne, list[0]);
        Assert.Same(Acne, list["acne"]);
    }

    [Fact]
    public void No_entities_are_one_empty_list()
    {
        EntityList<Condition> empty = [];

        Assert.Empty(empty);
        Assert.Same(EntityList<Condition>.Empty, empty);
    }
}

namespace TreatmentContent.Tests.Checks;

public sealed class RepeatedIdTests
{
    private const string Code = "TC1006";

    [Theory]
    [InlineData("""{ "faqs": [{ "id": "pain", "question": "Does it hurt?", "answer": "No." }, { "id": "pain", "question": "Really?", "answer": "Really." }] }""", "faqs[1].id", "The id 'pain' is used by $.treatments[0].faqs[0].id too.")]
    [InlineData("""{ "protocol": { "steps": [{ "id": "a", "text": "Numb." }, { "id": "b", "text": "Clean." }, { "id": "a", "text": "Close." }] } }""", "protocol.steps[2].id", "used by $.treatments[0].protocol.steps[0].id too")]
    public void An_id_that_stands_twice_in_its_list_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "benefits": [{ "id": "pain", "title": "Less pain" }], "faqs": [{ "id": "pain", "question": "Does it hurt?", "answer": "No." }] }""")]
    public void Two_lists_may_have_the_same_id(string members) => Samples.AssertNone(Code, members);

    [Fact]
    public void Entities_with_one_id_are_found() => Samples.AssertFound(
        Code, Samples.WithCatalog("""{ "devices": [{ "id": "pen", "name": "Pen" }, { "id": "pen", "name": "Another" }] }"""), "$.devices[1].id", "The id 'pen' is used by $.devices[0].id too.");
}

namespace TreatmentContent.Tests.Checks;

public sealed class RepeatedQuestionTests
{
    private const string Code = "TC1010";

    [Theory]
    [InlineData("""{ "faqs": [{ "question": "Does it hurt?", "answer": "A" }, { "question": "does it  HURT!", "answer": "B" }] }""", "faqs[1].question", "The same question stands at $.treatments[0].faqs[0]")]
    [InlineData("""{ "faqs": [{ "question": { "en": "A?", "es": "¿Duele?" }, "answer": "A" }, { "question": { "en": "B?", "es": "Duele" }, "answer": "B" }] }""", "faqs[1].question", "faqs[0]")]
    [InlineData("""{ "faqs": [{ "question": { "en": "A?", "es": "B?" }, "answer": "A" }, { "question": { "en": "A?", "es": "B?" }, "answer": "B" }] }""", "faqs[1].question", "faqs[0]")]
    public void A_question_that_stands_twice_is_found_once(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "faqs": [{ "question": "Does it hurt?", "answer": "A" }, { "question": "Does it hurt much?", "answer": "B" }] }""")]
    [InlineData("""{ "faqs": [{ "question": { "en": "Botox?" }, "answer": "A" }, { "question": { "es": "Botox?" }, "answer": "B" }] }""")]
    [InlineData("""{ "faqs": [{ "question": { "en": "Botox?", "es": "Botox?" }, "answer": "A" }] }""")]
    public void Other_questions_and_other_languages_are_no_repetition(string members) => Samples.AssertNone(Code, members);

    [Fact]
    public void Two_treatments_may_answer_the_same_question() => Samples.AssertNone(Code, Samples.WithCatalog(
        """{ "treatments": [{ "id": "a", "name": "A", "faqs": [{ "question": "Why?", "answer": "A" }] }, { "id": "b", "name": "B", "faqs": [{ "question": "Why?", "answer": "B" }] }] }"""));
}

namespace TreatmentContent.Tests.Checks;

public sealed class UnansweredQuestionTests
{
    private const string Code = "TC1009";

    [Theory]
    [InlineData("""{ "faqs": [{ "question": "Does it hurt?" }] }""", "faqs[0]", "neither an answer")]
    [InlineData("""{ "faqs": [{ "question": "Does it hurt?", "answerFrom": ["experience"] }] }""", "faqs[0]", "content behind it")]
    [InlineData("""{ "faqs": [{ "question": "Who answers?", "answerFrom": ["faqs"] }] }""", "faqs[0]", "content behind it")]
    public void A_question_without_an_answer_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "faqs": [{ "question": "Does it hurt?", "answer": "A little." }] }""")]
    [InlineData("""{ "faqs": [{ "question": "What is it good for?", "answerFrom": ["experience", "benefits"] }], "benefits": [{ "title": "Smooth" }] }""")]
    public void An_answer_or_a_part_that_states_something_is_enough(string members) => Samples.AssertNone(Code, members);
}

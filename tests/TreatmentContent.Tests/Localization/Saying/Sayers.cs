using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

internal static class Sayers
{
    public static ValueSayer Of(string tag, UnitWord? ownWords = null) =>
        new(Expectations.Forms(tag), PhraseBook.For(tag), ownWords);
}

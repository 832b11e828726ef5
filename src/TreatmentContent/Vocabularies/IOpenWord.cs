namespace TreatmentContent.Vocabularies;

/// <summary>A word of any vocabulary, for rules that hold for all of them.</summary>
internal interface IOpenWord
{
    /// <summary>Gets the vocabulary, such as <c>bodyArea</c>.</summary>
    string Vocabulary { get; }

    /// <summary>Gets the word as it is written.</summary>
    string Word { get; }

    /// <summary>Gets a value indicating whether the vocabulary has the word.</summary>
    bool IsKnown { get; }

    /// <summary>Gets the words that the vocabulary has.</summary>
    IReadOnlyList<string> KnownWords { get; }
}

using System.Text.Json;
using TreatmentContent.Collections;

namespace TreatmentContent.Contract;

/// <summary>Reads a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="item">Reads an item.</param>
internal sealed class ListReader<T>(IValueReader<T> item) : IValueReader<IReadOnlyList<T>>, IListMaker
{
    public IReadOnlyList<T> Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Token.RefuseKind(ref reader, problems, "A list in [ ] is needed here");
            return ValueList<T>.Empty;
        }

        long start = reader.TokenStartIndex;
        int most = problems.MaxItemsOf(typeof(T));
        var items = new ItemBuffer<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (items.Count == most)
                problems.Report("TC0019", $"The list has more than the {most} items that are read.", start);
            items.Add(item.Read(ref reader, problems)!);
        }

        return ValueList<T>.Of(items.ToArray());
    }

    public object Make(IReadOnlyList<object> items) => ValueList<T>.Of([.. items.Cast<T>()]);
}

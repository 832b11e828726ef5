using System.Text;

namespace TreatmentContent.Contract;

/// <summary>Turns bytes into lines and columns, walking forward once.</summary>
/// <remarks>Lines end at LF; a column counts UTF-16 code units from 1, as editors do.</remarks>
internal ref struct LineCounter
{
    private readonly ReadOnlySpan<byte> document;
    private int lineStart;
    private int reached;
    private int line;

    public LineCounter(ReadOnlySpan<byte> document)
    {
        this.document = document;
        line = 1;
    }

    /// <summary>Gives the place of a byte, which lies at or after the one asked for before.</summary>
    /// <param name="offset">The byte.</param>
    /// <returns>The line and the column, from 1.</returns>
    public (int Line, int Column) PlaceOf(long offset)
    {
        int end = (int)Math.Min(offset, document.Length);
        ReadOnlySpan<byte> passed = document[reached..end];
        int breaks = passed.Count((byte)'\n');
        if (breaks > 0)
        {
            line += breaks;
            lineStart = reached + passed.LastIndexOf((byte)'\n') + 1;
        }

        reached = end;
        return (line, Encoding.UTF8.GetCharCount(document[lineStart..end]) + 1);
    }
}

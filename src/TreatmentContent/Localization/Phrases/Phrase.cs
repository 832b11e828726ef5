using System.Globalization;
using System.Runtime.CompilerServices;

namespace TreatmentContent.Localization;

/// <summary>A text of a phrase book, with named places such as <c>{value}</c>; <c>{{</c> and <c>}}</c> are braces.</summary>
/// <param name="Text">The text.</param>
/// <param name="State">How far it has been checked.</param>
internal readonly record struct Phrase(string Text, PhraseState State)
{
    /// <summary>Puts a value into its place.</summary>
    /// <exception cref="FormatException">The text has another place than that one.</exception>
    public string Fill(string name, string value) => Fill(name, value, name, value);

    /// <summary>Puts two values into their places. Values are never read for places themselves.</summary>
    /// <exception cref="FormatException">The text has another place than those.</exception>
    public string Fill(string firstName, string first, string secondName, string second)
    {
        if (!Text.AsSpan().ContainsAny('{', '}'))
        {
            return Text;
        }

        DefaultInterpolatedStringHandler writer = new(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        int index = 0;
        while (PhrasePlaces.TryNext(Text, ref index, out ReadOnlySpan<char> literal, out ReadOnlySpan<char> name))
        {
            writer.AppendFormatted(literal);
            if (name.SequenceEqual(firstName))
            {
                writer.AppendLiteral(first);
            }
            else if (name.SequenceEqual(secondName))
            {
                writer.AppendLiteral(second);
            }
            else if (!name.IsEmpty)
            {
                throw new FormatException($"The phrase '{Text}' has the place '{name}', for which there is no value.");
            }
        }

        return writer.ToStringAndClear();
    }

    /// <summary>Puts what has been written last into its place.</summary>
    /// <param name="buffer">Where it has been written.</param>
    /// <param name="start">Where it begins; it reaches to the end.</param>
    /// <param name="name">The name of the place.</param>
    /// <exception cref="FormatException">The text has another place than that one.</exception>
    public void Wrap(ref TextBuffer buffer, int start, string name)
    {
        int length = buffer.Length - start;
        int index = 0;
        while (PhrasePlaces.TryNext(Text, ref index, out ReadOnlySpan<char> literal, out ReadOnlySpan<char> place))
        {
            buffer.Append(literal);
            if (place.SequenceEqual(name))
            {
                buffer.Repeat(start, length);
            }
            else if (!place.IsEmpty)
            {
                throw new FormatException($"The phrase '{Text}' has the place '{place}', for which there is no value.");
            }
        }

        buffer.Remove(start, length);
    }

    /// <summary>Gets whether the text has a place of that name.</summary>
    public bool Has(string name)
    {
        int index = 0;
        while (PhrasePlaces.TryNext(Text, ref index, out _, out ReadOnlySpan<char> place))
        {
            if (place.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Buffers;
using System.Text;

namespace TreatmentContent.SchemaOrg;

/// <summary>What is written as UTF-8, as a text.</summary>
internal static class Written
{
    /// <summary>Gives it as a text.</summary>
    /// <param name="size">How many bytes it is likely to have.</param>
    /// <param name="write">Writes it.</param>
    public static string Text(int size, Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>(size);
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

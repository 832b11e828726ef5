using System.Text;

namespace TreatmentContent.Tests.Json;

/// <summary>Breaks documents: bytes that matter to a reader put in, taken out, doubled or swapped anywhere.</summary>
internal static class Mutation
{
    private static readonly byte[] Telling = [.. "{}[],:\"\\/'0-9.eEtfnu \n\r\0\t\u007F\u00E9\uD83D\uDE00"u8, 0x80, 0xC0, 0xED, 0xEF, 0xF4, 0xFF];

    private static readonly string[] Values =
    [
        "null", "true", "{}", "[]", "[null]", "\"\"", "\" \"", "0", "-1", "1.50", "1e400", "12345678901234567890123456789", "\"few\"", "\"3..1 min\"", "\"und\"", "{ \"en\": \"A\" }",
        "\"\\uD800\"", "\"\\u0000\"", "\"__proto__\"", "\"javascript:alert(1)\"", new string('[', 40), new string('{', 3), "\uFEFF", "// x\n", "/*", "\"id\": 1,", "\"x-a\": { \"a\": 1, \"a\": 2 },",
    ];

    /// <summary>Breaks a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="changes">What is changed: each number stands for one change.</param>
    public static byte[] Of(byte[] document, IEnumerable<int> changes)
    {
        var bytes = new List<byte>(document);
        foreach (int change in changes)
            Change(bytes, new Random(change));
        return [.. bytes];
    }

    private static void Change(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count + 1);
        int left = bytes.Count - at;
        switch (random.Next(7))
        {
            case 0 when left > 0:
                bytes[at] = Telling[random.Next(Telling.Length)];
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(random.Next(1, 12), left));
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), left)));
                break;
            case 3:
                bytes.RemoveRange(at, left);
                break;
            case 4 when ValueAt(bytes, at) is (int start, int length):
                bytes.RemoveRange(start, length);
                bytes.InsertRange(start, Encoding.UTF8.GetBytes(Values[random.Next(Values.Length)]));
                break;
            case 5:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Values[random.Next(Values.Length)]));
                break;
            default:
                bytes.Insert(at, Telling[random.Next(Telling.Length)]);
                break;
        }
    }

    // The text, number or word after the next colon: documents that are still JSON reach more of the reader.
    private static (int Start, int Length)? ValueAt(List<byte> bytes, int at)
    {
        int colon = at < bytes.Count ? bytes.IndexOf((byte)':', at) : -1;
        int start = colon < 0 ? -1 : bytes.FindIndex(colon + 1, value => value > ' ');
        if (start < 0)
            return null;
        int end = bytes[start] == '"'
            ? bytes.IndexOf((byte)'"', start + 1) + 1
            : bytes.FindIndex(start, value => value is (byte)',' or (byte)'}' or (byte)']' or (byte)'\n');
        return end <= start ? null : (start, end - start);
    }
}

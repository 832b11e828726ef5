using System.Buffers;
using System.Text;
using System.Text.Json;
using TreatmentContent.Contract;

namespace TreatmentContent.Tests.Contract;

public sealed class ContentJsonEncoderTests
{
    [Theory]
    [InlineData(">=15 min")]
    [InlineData("tel:+1-305-555-0100")]
    [InlineData("l'aiguille & <co>")]
    [InlineData("¿Qué? Größe, 皮膚, العربية, हिन्दी")]
    [InlineData("😀 👩‍⚕️")]
    [InlineData("می‌خواهم")]
    public void What_people_can_read_stays_as_it_is(string text) => Assert.Equal($"\"{text}\"", Write(text));

    [Theory]
    [InlineData("\"", "\\\"")]
    [InlineData("\\", "\\\\")]
    [InlineData("a\nb\tc\rd", "a\\nb\\tc\\rd")]
    [InlineData("\u0001", "\\u0001")]
    [InlineData("\u007F", "\\u007F")]
    [InlineData("\u0085", "\\u0085")]
    [InlineData("\u00AD", "\\u00AD")]
    [InlineData("\u061C", "\\u061C")]
    [InlineData("\u200B", "\\u200B")]
    [InlineData("\u200E\u200F", "\\u200E\\u200F")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    [InlineData("\u202A\u202E", "\\u202A\\u202E")]
    [InlineData("\u2066\u2069", "\\u2066\\u2069")]
    [InlineData("\uFEFF", "\\uFEFF")]
    public void What_nobody_can_see_is_escaped(string text, string escaped) => Assert.Equal($"\"{escaped}\"", Write(text));

    [Fact]
    public void Every_character_reads_back_as_it_was()
    {
        var all = new StringBuilder();
        for (int scalar = 0; scalar <= 0x10FFFF; scalar += scalar < 0x3000 ? 1 : 97)
        {
            if (Rune.IsValid(scalar))
                all.Append(new Rune(scalar).ToString());
        }

        Assert.Equal(all.ToString(), JsonSerializer.Deserialize<string>(Write(all.ToString())));
    }

    private static string Write(string text)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = ContentJsonEncoder.Instance }))
            writer.WriteStringValue(text);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}

using System.Text;

namespace TreatmentContent.Benchmarks;

/// <summary>The documents that are read.</summary>
internal static class Documents
{
    /// <summary>Gives one treatment in five languages, about 9 KB.</summary>
    public static byte[] Treatment() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "microneedling.json"));

    /// <summary>Gives a catalogue in one document, filled with that treatment under many ids.</summary>
    /// <remarks>It is written in place, so that making it takes no more memory than it has itself; blanks fill the end.</remarks>
    /// <param name="length">How many bytes.</param>
    /// <param name="isBroken">Whether the last treatment has an id that is none.</param>
    public static byte[] Catalog(int length, bool isBroken)
    {
        const string Id = "\"id\": \"microneedling";
        string treatment = Encoding.UTF8.GetString(Treatment()).Replace("\"formatVersion\": \"1.0\",", "", StringComparison.Ordinal);
        int count = (length - 100) / (Encoding.UTF8.GetByteCount(treatment) + 10);

        var document = new byte[length];
        document.AsSpan().Fill((byte)' ');
        int end = Encoding.UTF8.GetBytes("""{ "formatVersion": "1.0", "sourceLocale": "en", "treatments": [""", document);
        for (int i = 0; i < count; i++)
        {
            string id = isBroken && i == count - 1 ? $"{Id} {i}" : $"{Id}-{i}";
            string item = (i == 0 ? "" : ",") + treatment.Replace(Id, id, StringComparison.Ordinal);
            end += Encoding.UTF8.GetBytes(item, document.AsSpan(end));
        }

        "]}"u8.CopyTo(document.AsSpan(end));
        return document;
    }
}

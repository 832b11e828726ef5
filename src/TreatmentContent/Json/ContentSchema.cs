using TreatmentContent.Collections;

namespace TreatmentContent.Json;

/// <summary>The JSON Schema of each kind of content file, for editors that complete and check, and for validators of other languages.</summary>
/// <remarks>
/// <para>Write the files into a folder beside the content and name them there: <c>"$schema": "../schema/treatment-1.json"</c>. Each stands alone; none refers to another or to the web.</para>
/// <para>A schema accepts whatever <see cref="TreatmentJson"/> reads: unknown members and own words too. It leaves to the reader what needs arithmetic, such as the order of a
/// range's ends, and to the content rules what needs the whole catalogue. Source: JSON Schema, draft 2020-12.</para>
/// </remarks>
public static class ContentSchema
{
    private const string Folder = "schema/";

    /// <summary>Gets the names of the files, in ordinal order: what the file holds and the major version of the format, such as <c>treatment-1.json</c>.</summary>
    public static IReadOnlyList<string> FileNames { get; } = ValueList<string>.From(
        [.. typeof(ContentSchema).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..]).Order(StringComparer.Ordinal)]) ?? ValueList<string>.Empty;

    /// <summary>Gives a schema.</summary>
    /// <param name="fileName">One of <see cref="FileNames"/>, such as <c>catalog-1.json</c>.</param>
    /// <returns>The schema as JSON, with LF as line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no schema of that name.</exception>
    public static string Read(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        using Stream resource = typeof(ContentSchema).Assembly.GetManifestResourceStream(Folder + fileName)
            ?? throw new ArgumentException($"There is no schema '{fileName}'; there are {string.Join(", ", FileNames)}.", nameof(fileName));
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}

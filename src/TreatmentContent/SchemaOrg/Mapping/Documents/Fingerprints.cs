using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TreatmentContent.SchemaOrg;

/// <summary>Tells a text that was met before, in sixteen bytes for each.</summary>
internal sealed class Fingerprints
{
    private readonly HashSet<UInt128> known = [];

    /// <summary>Adds a text.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(string text) => known.Add(Of(text));

    /// <summary>Says whether a text was added.</summary>
    public bool Contains(string text) => known.Contains(Of(text));

    /// <summary>Gives the fingerprint of a text.</summary>
    public static UInt128 Of(string text) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

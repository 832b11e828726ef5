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
    public bool Add(string text) => known.Add(BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
}

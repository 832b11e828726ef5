namespace TreatmentContent.SchemaOrg;

/// <summary>The address of a licence, where its name tells it.</summary>
internal static class LicenceAddress
{
    private const string CreativeCommons = "https://creativecommons.org/";

    // The parts of the names of the SPDX list (version 3.27) that its licences of Creative Commons consist of.
    private static readonly string[] Kinds = ["BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND"];
    private static readonly string[] Versions = ["1.0", "2.0", "2.5", "3.0", "4.0"];

    /// <summary>Gives the address; null for a licence that is only named.</summary>
    /// <param name="licence">An address, or a name such as <c>CC-BY-4.0</c>.</param>
    public static string? Of(string? licence)
    {
        if (licence is null)
            return null;

        if (licence.StartsWith("https://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(licence, UriKind.Absolute))
            return licence;

        if (licence == "CC0-1.0")
            return CreativeCommons + "publicdomain/zero/1.0/";

        int end = licence.LastIndexOf('-');
        if (end < 0 || !licence.StartsWith("CC-", StringComparison.Ordinal) || end <= 3)
            return null;

        (string kind, string version) = (licence[3..end], licence[(end + 1)..]);
        return Array.IndexOf(Kinds, kind) >= 0 && Array.IndexOf(Versions, version) >= 0 ? $"{CreativeCommons}licenses/{kind.ToLowerInvariant()}/{version}/" : null;
    }
}

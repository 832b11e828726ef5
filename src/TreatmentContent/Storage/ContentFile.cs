namespace TreatmentContent.Storage;

/// <summary>One file of a folder.</summary>
/// <param name="Part">The folder it stands in, such as <c>treatments</c>; empty for the root.</param>
/// <param name="Stem">The file's name without <c>.json</c>.</param>
/// <param name="Name">The file as issues name it: the folder as it was given and the path in it, with forward slashes.</param>
/// <param name="Bytes">What it holds, without byte order mark.</param>
internal sealed record ContentFile(string Part, string Stem, string Name, byte[] Bytes);

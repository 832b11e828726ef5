using System.Text.Json.Nodes;

namespace TreatmentContent.Json;

/// <summary>What changed from one major version of the format to the next, as a pure function over the JSON of one record.</summary>
/// <remarks>
/// <para>A step depends on its arguments alone. It may change the tree that it is given and return it, and should move nodes instead of copying them: a moved value
/// keeps its place in the file, to which later issues point. What does not look as the old version says it leaves as it is; the reading afterwards says what is wrong with it.</para>
/// <para>A step never sees lists of other files' records: a catalogue's treatments and entities are given to it one by one, as if each stood in its own file.</para>
/// </remarks>
/// <param name="From">The major version that the step starts from; it leads to the next one.</param>
/// <param name="Apply">Takes the kind of record (<c>Treatment</c>, <c>TreatmentCatalog</c> or the type of an entity) and its JSON in the version <paramref name="From"/>; gives its JSON in the next.</param>
internal sealed record FormatStep(int From, Func<Type, JsonObject, JsonObject> Apply);

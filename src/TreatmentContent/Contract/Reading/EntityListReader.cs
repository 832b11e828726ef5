using System.Text.Json;
using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>Reads the entities of one kind from a plain list.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
internal sealed class EntityListReader<T> : IValueReader<EntityList<T>>, IListMaker
    where T : ContentRecord, IEntity<T>
{
    private readonly ListReader<T> list = new(new PartReader<T>());

    public EntityList<T> Read(ref Utf8JsonReader reader, ReadingProblems problems) =>
        list.Read(ref reader, problems) is ValueList<T> { Count: > 0 } items ? new EntityList<T>(items) : EntityList<T>.Empty;

    public object Make(IReadOnlyList<object> items) => new EntityList<T>((ValueList<T>)list.Make(items));
}

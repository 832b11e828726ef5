using System.ComponentModel;
using TreatmentContent.Collections;

namespace TreatmentContent.Entities;

/// <summary>Makes entity lists from collection expressions.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntityListFactory
{
    /// <summary>Makes a list.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="entities">The entities, in order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">An entity is null.</exception>
    public static EntityList<T> Create<T>(ReadOnlySpan<T> entities)
        where T : class, IEntity<T> =>
        ValueList<T>.From(entities.ToArray()) is { } items ? new EntityList<T>(items) : EntityList<T>.Empty;
}

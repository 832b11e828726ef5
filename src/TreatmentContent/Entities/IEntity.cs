using TreatmentContent.Statements;

namespace TreatmentContent.Entities;

/// <summary>Something of a catalogue that treatments refer to by id.</summary>
/// <typeparam name="TSelf">The type of the entity.</typeparam>
public interface IEntity<TSelf>
{
    /// <summary>Gets the id, unique among the entities of its kind.</summary>
    Id<TSelf> Id { get; }
}

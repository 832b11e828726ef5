using System.Text.Json.Serialization;
using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Treatments;

namespace TreatmentContent.Contract;

/// <summary>The records as JSON, made by the source generator; <see cref="ContentContract"/> completes it.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Treatment))]
[JsonSerializable(typeof(TreatmentCatalog))]
[JsonSerializable(typeof(Clinic))]
[JsonSerializable(typeof(Practitioner))]
[JsonSerializable(typeof(Device))]
[JsonSerializable(typeof(Substance))]
[JsonSerializable(typeof(Condition))]
[JsonSerializable(typeof(Citation))]
internal sealed partial class ContentContext : JsonSerializerContext;

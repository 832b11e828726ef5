using TreatmentContent.Entities;

namespace TreatmentContent.SchemaOrg;

/// <summary>A device: the vocabulary has little for it but a name. Its maker and brand would make it a product.</summary>
internal static class DeviceMapping
{
    public static GraphNode Make(Draft draft, Device device, ContentPlace place) => new(Types.MedicalDevice, draft.Ids.Of("device", device.Id.Value), place);

    public static void Fill(Draft draft, Device device, GraphNode node) => node.Add(Names.Name, draft.Text(device.Name, node.Place[".name"], node));
}

using TreatmentContent.Entities;

namespace TreatmentContent.SchemaOrg;

/// <summary>A device: the vocabulary has little for it but a name.</summary>
internal static class DeviceMapping
{
    public static GraphNode Map(Draft draft, Device device, ContentPlace place)
    {
        var node = new GraphNode(Types.MedicalDevice, draft.Ids.Of("device", device.Id.Value), place) { Needs = [Names.Name] };
        node.Add(Names.Name, draft.Text(device.Name, place[".name"], node));
        return node;
    }
}

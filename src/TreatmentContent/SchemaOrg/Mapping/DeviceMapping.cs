using TreatmentContent.Entities;

namespace TreatmentContent.SchemaOrg;

/// <summary>A device: the vocabulary has little for it but a name.</summary>
internal static class DeviceMapping
{
    public static GraphNode Map(Draft draft, Device device, ContentPlace place)
    {
        var node = new GraphNode(Types.MedicalDevice, draft.Ids.Of("device", device.Id.Value), place) { Needs = [Names.Name] };
        node.Add(Names.Name, draft.Text(device.Name, place[".name"], node));
        draft.Leave(device.Brand is not null, place[".brand"], node);
        draft.Leave(device.Maker is not null, place[".maker"], node);
        draft.Leave(device.Kind is not null, place[".kind"], node);
        draft.Leave(device.IsHandheld is not null, place[".isHandheld"], node);
        draft.Leave(device.Energies.Count > 0, place[".energies"], node);
        draft.Leave(device.Materials.Count > 0, place[".materials"], node);
        draft.Leave(device.Since is not null, place[".since"], node);
        for (int i = 0; i < device.Specifications.Count; i++)
        {
            draft.Leave(true, new ContentPlace(place.Root, ".specifications", i), node);
        }

        return node;
    }
}

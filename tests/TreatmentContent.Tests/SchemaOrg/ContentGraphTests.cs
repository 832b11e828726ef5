using System.Reflection;
using TreatmentContent.SchemaOrg;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class ContentGraphTests
{
    [Fact]
    public void A_node_without_what_it_needs_goes_and_takes_along_those_that_need_it()
    {
        var page = Named("page");
        var nameless = new GraphNode(Types.MedicalDevice, new Term("device"));
        var list = new GraphNode(Types.FAQPage, new Term("list"));
        list.Add(Names.MainEntity, [nameless]);
        page.Add(Names.HasPart, [list]);
        var report = new LossReport();

        ContentGraph graph = ContentGraph.Close([page, list, nameless], page, report);

        Assert.Equal([page], graph.Nodes);
        Assert.Empty(page.Links());
        Assert.Equal(["device", "list"], report.Losses.Select(loss => loss.NodeId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_reference_inside_a_nested_part_goes_with_its_node()
    {
        var page = Named("page");
        var nameless = new GraphNode(Types.MedicalDevice, new Term("device"));
        var emptied = new GraphNode(Types.ListItem);
        emptied.Add(Names.Item, nameless);
        var step = new GraphNode(Types.ListItem);
        step.Add(Names.Name, "step");
        step.Add(Names.Item, nameless);
        var list = new GraphNode(Types.ItemList);
        list.Add(Names.ItemListElement, [step, emptied]);
        page.Add(Names.MainEntity, list);

        ContentGraph graph = ContentGraph.Close([page, nameless], page, null);

        Assert.Equal([page], graph.Nodes);
        Assert.Equal([Names.Name], step.Properties.ToArray().Select(property => property.Name));
        Assert.Equal([step], (List<GraphNode>)list.Properties[0].Value);
    }

    [Fact]
    public void What_a_nested_part_refers_to_is_reached()
    {
        var page = Named("page");
        GraphNode device = Named("device");
        var step = new GraphNode(Types.ListItem);
        step.Add(Names.Name, "step");
        step.Add(Names.Item, device);
        var list = new GraphNode(Types.ItemList);
        list.Add(Names.ItemListElement, [step]);
        page.Add(Names.MainEntity, list);

        Assert.Equal([page, device], ContentGraph.Close([page, device], page, null).Nodes);
    }

    [Fact]
    public void What_refers_to_the_page_is_reached_and_what_stands_alone_is_not()
    {
        var page = Named("page");
        var condition = Named("condition");
        condition.Add(Names.PossibleTreatment, page);
        GraphNode beyond = Named("beyond");
        condition.Add(Names.Mentions, beyond);

        Assert.Equal([page, condition, beyond], ContentGraph.Close([page, condition, Named("alone"), beyond], page, null).Nodes);
    }

    [Fact]
    public void One_id_is_one_node()
    {
        GraphNode first = Named("same");
        GraphNode second = Named("same");
        var page = Named("page");
        page.Add(Names.Mentions, [first, second]);

        Assert.Equal([page, first], ContentGraph.Close([page, first, second], page, null).Nodes);
        Assert.Equal([first], page.Links());
    }

    [Fact]
    public void Every_name_and_type_is_a_term_of_the_vocabulary()
    {
        Assert.All(Terms(typeof(Names)).Where(name => name is not ['@', ..] and not ['h', 't', 't', 'p', ..]), name => Assert.False(SchemaOrgTable.Instance.Property(name)?.IsSuperseded ?? true, name));
        Assert.All(Terms(typeof(Types)), name => Assert.True(SchemaOrgTable.Instance.IsType(name), name));
    }

    private static IEnumerable<string> Terms(Type holder) => holder.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => ((Term)field.GetValue(null)!).Text);

    private static GraphNode Named(string id)
    {
        var node = new GraphNode(Types.WebPage, new Term(id));
        node.Add(Names.Name, id);
        return node;
    }
}

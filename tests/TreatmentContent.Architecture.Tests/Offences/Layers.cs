// These types offend on purpose, so that each rule is seen at work.
#pragma warning disable

namespace Offences.Pages
{
    public sealed class Page
    {
        public static int Count => 1;

        public static T Make<T>() => default!;
    }

    public class PageBase;

    public sealed class PageAttribute : Attribute;

    public interface IPage;
}

namespace Offences.Statements
{
    public readonly record struct Id<T>(string Value);
}

namespace Offences.Entities
{
    using Offences.Pages;
    using Offences.Statements;

    public sealed class Sound
    {
        public Id<Page> Names { get; init; }

        public IReadOnlyList<Id<Page>> NamesAll => [new Id<Page>("one")];

        public string NameAgain => Names.Value;
    }

    public sealed class InSignature
    {
        public IReadOnlyList<KeyValuePair<string, Page[]>>? Generic => null;
    }

    public sealed class InBody
    {
        public int Call() => Page.Count;

        public object Argument() => string.Concat(Array.Empty<Page>().Length, Enumerable.Empty<Page>());

        public Func<int> Lambda() => () => Page.Count;

        public async Task<int> Async()
        {
            await Task.Yield();
            return Page.Count;
        }

        public Type TypeOf() => typeof(Page);

        public bool Is(object value) => value is Page;
    }

    public sealed class InBase : PageBase;

    public sealed class InInterface : IPage;

    [Page]
    public sealed class InAttribute;

    public sealed class InConstraint<T>
        where T : IPage;
}

namespace Offences.Json
{
    public sealed class Reader;
}

namespace Offences.SchemaOrg
{
    public sealed class Graph
    {
        public object Sideways() => new Offences.Json.Reader();
    }
}

namespace Offences.Storage
{
    public sealed class Folder
    {
        public object Allowed() => new Offences.Json.Reader();

        public object NotAllowed() => new Offences.SchemaOrg.Graph();
    }
}

namespace Offences.Nowhere
{
    public sealed class Lost;
}

namespace Offences.Entities.Deeper
{
    public sealed class TooDeep;
}

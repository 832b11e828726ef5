using System.Text;
using QuickStart;
using TreatmentContent.Localization;

Console.OutputEncoding = Encoding.UTF8;

switch (args)
{
    case []:
        string folder = Path.Combine(AppContext.BaseDirectory, "content");
        await FromFiles.PrintPage(folder, "en-US");
        await FromFiles.PrintPage(folder, "es-US");
        await FromFiles.PrintJsonLd(folder, "en-US");
        return 0;

    case ["--locale", string tag] when LocaleTag.TryParseRequest(tag, out LocaleTag locale):
        await FromFiles.PrintEverything(Path.Combine(AppContext.BaseDirectory, "content"), locale);
        return 0;

    case ["--in-code"]:
        InCode.Print();
        return 0;

    default:
        Console.Error.WriteLine("usage: QuickStart [--locale <tag, such as es-US> | --in-code]");
        return 2;
}

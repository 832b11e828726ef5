using System.Text;
using QuickStart;
using TreatmentContent.Localization;

Console.OutputEncoding = Encoding.UTF8;

// The sample content lies beside the program; another folder may come first.
string folder = Path.Combine(AppContext.BaseDirectory, "content");
string[] rest = args;
if (args is [var given, ..] && !given.StartsWith('-'))
{
    (folder, rest) = (given, args[1..]);
}

switch (rest)
{
    case []:
        return await FromFiles.Print(folder, ["en-US", "es-US"]);

    case ["--locale", string tag] when LocaleTag.TryParseRequest(tag, out LocaleTag locale):
        return await FromFiles.Print(folder, [locale]);

    case ["--readme"]:
        Console.WriteLine(await FromFiles.ReadmeExample(folder));
        return 0;

    case ["--in-code"] when args.Length == 1:
        InCode.Print();
        return 0;

    default:
        Console.Error.WriteLine("usage: QuickStart [<content folder>] [--locale <tag, such as es-US> | --readme] | QuickStart --in-code");
        return 2;
}

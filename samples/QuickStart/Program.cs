using System.Text;
using QuickStart;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

Console.OutputEncoding = Encoding.UTF8;

// The sample content lies beside the program; another folder may come first, and its first treatment is shown.
string folder = Path.Combine(AppContext.BaseDirectory, "content");
Id<Treatment> treatment = "microneedling";
string[] rest = args;
if (args is [var given, ..] && !given.StartsWith('-'))
{
    (folder, treatment, rest) = (given, default, args[1..]);
}

switch (rest)
{
    case []:
        return await FromFiles.Print(folder, treatment, ["en-US", "es-US"]);

    case ["--locale", string tag] when LocaleTag.TryParseRequest(tag, out LocaleTag locale):
        return await FromFiles.Print(folder, treatment, [locale]);

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

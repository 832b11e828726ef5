#:project ../../src/TreatmentContent/TreatmentContent.csproj
using TreatmentContent.Localization;

// dotnet run compare.cs < cases.txt: each match that ICU answers otherwise, then how many it answers alike.
int alike = 0;
int all = 0;
while (Console.ReadLine() is { } line)
{
    string[] fields = line.Split('|');
    LocaleTag[] wishes = [.. fields[0].Split(' ').Select(LocaleTag.Parse)];
    LocaleTag[] supported = [.. fields[1].Split(' ').Select(LocaleTag.Parse)];
    LocaleTag? expected = fields[2] == "-" ? default(LocaleTag?) : LocaleTag.Parse(fields[2]);
    LocaleTag? answer = new LocaleMatcher(supported).Match(wishes, MatchMode.Related)?.Supported;
    all++;
    if (answer == expected)
        alike++;
    else
        Console.WriteLine($"{fields[0]} among {fields[1]}: ICU {expected?.Value ?? "none"}, here {answer?.Value ?? "none"}");
}

Console.WriteLine($"{alike} of {all}");

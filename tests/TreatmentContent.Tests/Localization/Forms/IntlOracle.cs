using System.Diagnostics;
using System.Text.Json;

namespace TreatmentContent.Tests.Localization;

/// <summary>Asks the <c>Intl</c> of a Node that is installed, where it has the same major version of CLDR.</summary>
internal static class IntlOracle
{
    private const string CldrVersion = "48.";

    private const string Script = """
        const asked = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        const digits = n => { const count = (n.split('.')[1] ?? '').length; return { minimumFractionDigits: count, maximumFractionDigits: count }; };
        const unit = ask => new Intl.NumberFormat(ask.tag, { style: 'unit', unit: ask.unit, unitDisplay: ask.width, maximumFractionDigits: 8 });
        const answer = {
          cardinal: ask => new Intl.PluralRules(ask.tag, digits(ask.low)).select(Number(ask.low)),
          ordinal: ask => new Intl.PluralRules(ask.tag, { type: 'ordinal' }).select(Number(ask.low)),
          range: ask => new Intl.PluralRules(ask.tag).selectRange(Number(ask.low), Number(ask.high)),
          unit: ask => unit(ask).format(ask.low),
          unitRange: ask => unit(ask).formatRange(ask.low, ask.high),
          percent: ask => new Intl.NumberFormat(ask.tag, { style: 'percent', maximumFractionDigits: 2 }).format(Number(ask.low) / 100),
          time: ask => new Intl.DateTimeFormat(ask.tag, { timeStyle: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 1, ask.low, ask.high))),
          name: ask => new Intl.DisplayNames(ask.tag, { type: 'language', languageDisplay: 'standard', fallback: 'none' }).of(ask.low) ?? '',
          country: ask => new Intl.DisplayNames(ask.tag, { type: 'region', fallback: 'none' }).of(ask.low) ?? '',
          money: ask => new Intl.NumberFormat(ask.tag, { style: 'currency', currency: ask.unit, trailingZeroDisplay: 'stripIfInteger' }).format(ask.low),
        };
        console.log(JSON.stringify({ cldr: process.versions.cldr, answers: asked.map(ask => answer[ask.kind](ask)) }));
        """;

    /// <summary>Asks for one answer to each question; skips the test where there is no such Node.</summary>
    public static string[] Ask(IReadOnlyList<Question> questions)
    {
        using Process node = Start();
        node.StandardInput.Write(JsonSerializer.Serialize(questions, JsonSerializerOptions.Web));
        node.StandardInput.Close();
        string output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);

        using JsonDocument document = JsonDocument.Parse(output);
        string version = document.RootElement.GetProperty("cldr").GetString() ?? "";
        Assert.SkipUnless(version.StartsWith(CldrVersion, StringComparison.Ordinal), $"Node has CLDR {version}, not {CldrVersion}x.");
        return Expectations.Texts(document.RootElement.GetProperty("answers"));
    }

    private static Process Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", ["-e", Script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("Node is not installed.");
            throw;
        }
    }

    /// <summary>What is asked: a kind of the script's, a locale, one number or a range, and a unit or currency.</summary>
    internal sealed record Question(string Kind, string Tag, string Low, string High = "", string Unit = "", string Width = "long");
}

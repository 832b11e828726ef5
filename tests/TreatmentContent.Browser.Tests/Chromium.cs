using System.Diagnostics;

namespace TreatmentContent.Browser.Tests;

/// <summary>A browser without a window and without a network: it opens one file, runs what the file runs, and gives what has become of it.</summary>
internal static class Chromium
{
    public const string Program = "/usr/bin/chromium";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Opens a page.</summary>
    /// <param name="html">The page.</param>
    /// <returns>The document after it was loaded.</returns>
    public static async Task<string> Open(string html)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("browser-");
        try
        {
            string file = Path.Combine(folder.FullName, "page.html");
            await File.WriteAllTextAsync(file, html);
            return await Run(
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={Path.Combine(folder.FullName, "profile")}", "--dump-dom", file,
            ]);
        }
        finally
        {
            Delete(folder);
        }
    }

    private static async Task<string> Run(string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            Task<string> errors = process.StandardError.ReadToEndAsync(patience.Token);
            string document = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            Assert.True(process.ExitCode == 0, $"{Program} ended with {process.ExitCode}: {await errors}");
            return document;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    // A process of the browser may still be writing into its profile when the first of them has ended.
    private static void Delete(DirectoryInfo folder)
    {
        for (int tries = 0; folder.Exists && tries < 50; tries++)
        {
            try
            {
                folder.Delete(recursive: true);
            }
            catch (IOException)
            {
                Thread.Sleep(100);
            }

            folder.Refresh();
        }
    }
}

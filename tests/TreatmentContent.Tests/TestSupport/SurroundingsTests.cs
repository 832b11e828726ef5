using System.Globalization;

namespace TreatmentContent.Tests.TestSupport;

/// <summary>The suite is run on two runtimes and in several cultures; these facts show that each such run was what it said.</summary>
public sealed class SurroundingsTests
{
    [Fact]
    public void The_tests_run_on_the_runtime_they_are_built_for()
    {
#if NET10_0_OR_GREATER
        Assert.True(Environment.Version.Major >= 10, $"{Environment.Version}");
#else
        Assert.Equal(8, Environment.Version.Major);
#endif
    }

    [Fact]
    public void The_culture_is_the_one_that_the_run_asked_for()
    {
        string expected = Environment.GetEnvironmentVariable("EXPECTED_CULTURE") ?? CultureInfo.CurrentCulture.Name;

        Assert.Equal(expected, CultureInfo.CurrentCulture.Name);
    }

    [Fact]
    public void Globalization_is_invariant_where_the_run_asked_for_it()
    {
        bool asked = Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";

        Assert.Equal(asked, IsInvariant);
    }

    private static bool IsInvariant => !CultureInfo.GetCultures(CultureTypes.NeutralCultures).Any(culture => culture.Name == "es");
}

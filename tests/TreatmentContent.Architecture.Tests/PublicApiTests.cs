using PublicApiGenerator;
using TreatmentContent.Collections;

namespace TreatmentContent.Architecture.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public async Task The_public_API_is_the_approved_text() =>
        await Verifier.Verify(
            typeof(ValueList<>).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }),
            "txt");
}

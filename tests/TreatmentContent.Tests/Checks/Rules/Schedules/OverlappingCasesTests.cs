namespace TreatmentContent.Tests.Checks;

public sealed class OverlappingCasesTests
{
    private const string Code = "TC1029";

    [Theory]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["face", "neck"] }, "count": 2 }, { "when": { "areas": ["neck"] }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "the first one ($.treatments[0].protocol.sessions.cases[0]) wins")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["face"] }, "count": 2 }, { "when": { "areas": ["face"], "ages": "<15 y" }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "cases[0]) wins")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "ages": "9..14 y" }, "count": 2 }, { "when": { "ages": "14..20 y" }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "same people")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["any"] }, "count": 2 }, { "when": { "areas": ["face"] }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "same people")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "skinTypes": "1..3" }, "count": 2 }, { "when": { "sexes": ["male"] }, "count": 2 }, { "when": { "skinTypes": "3..6" }, "count": 2 }] } } }""", "protocol.sessions.cases[2].when", "cases[0]) wins")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "criteria": [{ "measure": "bmi", "value": ">30 kg/m2" }] }, "count": 2 }, { "when": { "criteria": [{ "measure": "bmi", "value": ">35 kg/m2" }] }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "same people")]
    public void A_case_that_an_earlier_one_takes_people_from_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["face"] }, "count": 2 }, { "when": { "areas": ["neck"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "ages": "9..14 y" }, "count": 2 }, { "when": { "ages": ">=15 y" }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["face"], "ages": "<15 y" }, "count": 2 }, { "when": { "areas": ["face"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["neck"] }, "count": 2 }, { "when": { "areas": ["face", "neck"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["face"] }, "count": 2 }, { "when": { "ages": "<15 y" }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "criteria": [{ "measure": "bmi", "value": ">35 kg/m2" }] }, "count": 2 }, { "when": { "criteria": [{ "measure": "bmi", "value": ">30 kg/m2" }] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "areas": ["face"] }, "except": { "sexes": ["male"] }, "count": 1 }, { "when": { "areas": ["face"] }, "count": 2 }] } } }""")]
    public void Cases_that_differ_or_go_from_narrow_to_wide_are_in_order(string members) => Samples.AssertNone(Code, members);
}

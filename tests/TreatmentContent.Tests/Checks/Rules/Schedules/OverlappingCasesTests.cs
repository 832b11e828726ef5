namespace TreatmentContent.Tests.Checks;

public sealed class OverlappingCasesTests
{
    private const string Code = "TC1029";

    [Theory]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["face", "neck"] }, "count": 2 }, { "when": { "areas": ["neck"] }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "the first one ($.treatments[0].protocol.sessions.cases[0]) wins")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["face"] }, "count": 2 }, { "when": { "areas": ["face"], "ages": "<15 y" }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "cases[0]) wins")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "ages": "9..14 y" }, "count": 2 }, { "when": { "ages": "14..20 y" }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "same people")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["any"] }, "count": 2 }, { "when": { "areas": ["face"] }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "same people")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "skinTypes": "1..3" }, "count": 2 }, { "when": { "skinTypes": "3..6" }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "put the narrower one first")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "criteria": [{ "measure": "bmi", "value": ">30 kg/m2" }] }, "count": 2 }, { "when": { "criteria": [{ "measure": "bmi", "value": ">35 kg/m2" }] }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "same people")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["face"] }, "count": 2 }, { "when": { "ages": "<15 y" }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "put a case for who meets both before them")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "states": ["pregnant"] }, "count": 2 }, { "when": { "states": ["firstTrimester"] }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "put the narrower one first")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["face"] }, "count": 2 }, { "when": { "areas": ["temples", "neck"] }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "cases[0]) wins")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "sides": ["left"] }, "count": 2 }, { "when": { "sides": ["both"] }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "cases[0]) wins")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "areas": ["face"] }, "except": { "sexes": ["male"] }, "count": 1 }, { "when": { "areas": ["face"], "sexes": ["female"] }, "count": 2 }] } } }""", "protocol.sessions.cases[1].when", "cases[0]) wins")]
    public void A_case_that_an_earlier_one_takes_people_from_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["face"] }, "count": 2 }, { "when": { "areas": ["neck"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "ages": "9..14 y" }, "count": 2 }, { "when": { "ages": ">=15 y" }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["face"], "ages": "<15 y" }, "count": 2 }, { "when": { "areas": ["face"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "areas": ["neck"] }, "count": 2 }, { "when": { "areas": ["face", "neck"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "cases": [{ "when": { "criteria": [{ "measure": "bmi", "value": ">35 kg/m2" }] }, "count": 2 }, { "when": { "criteria": [{ "measure": "bmi", "value": ">30 kg/m2" }] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "areas": ["face"] }, "except": { "sexes": ["male"] }, "count": 1 }, { "when": { "areas": ["face"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "states": ["firstTrimester"] }, "count": 1 }, { "when": { "states": ["pregnant"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "areas": ["forehead"] }, "count": 1 }, { "when": { "areas": ["face"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "areas": ["face"] }, "count": 1 }, { "when": { "areas": ["eyes"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "sides": ["left"] }, "count": 1 }, { "when": { "sides": ["right"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "areas": ["face"], "ages": "<15 y" }, "count": 1 }, { "when": { "areas": ["face"] }, "count": 2 }, { "when": { "ages": "<15 y" }, "count": 3 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "areas": ["face"] }, "count": 1 }, { "when": { "ages": "<15 y" }, "except": { "areas": ["head"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "areas": ["face"] }, "except": { "ages": "<18 y" }, "count": 1 }, { "when": { "ages": "<15 y" }, "count": 2 }] } } }""")]
    public void Cases_that_differ_or_go_from_narrow_to_wide_are_in_order(string members) => Samples.AssertNone(Code, members);
}

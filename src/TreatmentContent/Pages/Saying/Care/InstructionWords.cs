using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says one rule for the patient: "Avoid: swimming or sunbathing", "Medicines – stop: ibuprofen", "Protection: sunscreen and hat".</summary>
internal static class InstructionWords
{
    public static IReadOnlyList<PageItem> All(Narrator narrator, string path, IReadOnlyList<Instruction> rules) =>
        [.. rules.Select((rule, i) => narrator.Say($"{path}[{i}]", rule, Say))];

    public static PageItem Say(Narrator narrator, string path, Instruction rule)
    {
        var details = new SaidItems(narrator, path);
        ContentLocale locale = narrator.Locale;
        ResolvedText polarity = narrator.Label<Polarity>(rule.Polarity, "instruction");
        ResolvedText sentence = locale.Resolve(rule.Text);
        ResolvedText[] subjects = [.. rule.Activities.Select(locale.Say), .. SubjectWords.Substances(narrator, rule.Substances), .. rule.Items.Select(locale.Say)];
        (ResolvedText? Label, ResolvedText? Text) said;
        if (subjects.Length > 0)
        {
            // What a hand takes is used; only what one does is done.
            bool isUsed = rule.Polarity == Polarity.Do && rule.Activities.Count == 0;
            said = (About(narrator, details, rule, isUsed ? narrator.Phrase("instruction.use") : polarity), locale.Join(subjects, IsAgainst(rule.Polarity) ? ListKind.Or : ListKind.And));
            if (said.Text is null)
            {
                details.AddRange(subjects.Select(text => new PageItem { Path = path, Text = text }));
            }
        }
        else if (rule.Topic is { IsUnspecified: false } topic)
        {
            // What to do about a topic is told by the sentence; what not to do is told first.
            bool isTold = rule.Polarity == Polarity.Do && !sentence.IsEmpty;
            said = isTold ? (narrator.Label(rule.Topic, "instruction"), sentence) : (polarity, locale.Say(topic));
        }
        else
        {
            said = (rule.Polarity == Polarity.Do ? null : InWords(narrator, rule.Polarity, polarity), sentence);
        }

        if (said.Text != sentence)
        {
            details.Sentence("text", rule.Text);
        }

        details.Sentence("hasOthers", "instruction.hasOthers", rule.HasOthers);
        TimingWords.Add(details, "timing", rule.Timing, start: StartOf(rule));
        details.Value("quantity", "amount", rule.Quantity);
        AddStrength(details, rule.Strength);
        SubjectWords.Describe(details, "substances", rule.Substances);
        return StatementWords.Item(details, path, rule, said.Label, said.Text);
    }

    private static bool IsAgainst(Open<Polarity> polarity) => polarity.Value is Polarity.Avoid or Polarity.Limit or Polarity.NotNeeded;

    // To avoid the sun four weeks before means from then on, and so does fasting; so does a shower that is allowed after a day, or shaving that is avoided after one.
    private static string? StartOf(Instruction rule) => rule.Polarity.Value switch
    {
        Polarity.Avoid or Polarity.Limit => rule.Timing.Before is null ? TimingWords.After : TimingWords.Before,
        Polarity.Allow => TimingWords.After,
        Polarity.Do when rule.Topic == Topic.Fasting && rule.Activities.Count == 0 && rule.Timing.Before is not null => TimingWords.Before,
        _ => null,
    };

    // "Clothing: …" for what to do, "Sun – avoid: …" for all else.
    private static ResolvedText About(Narrator narrator, SaidItems details, Instruction rule, ResolvedText polarity)
    {
        if (rule.Topic is not { IsUnspecified: false } topic)
        {
            return polarity;
        }

        ResolvedText label = narrator.Label(rule.Topic, "instruction");
        if (rule.Polarity == Polarity.Do)
        {
            return label;
        }

        if (narrator.Fill("instruction.about", "topic", label, "rule", narrator.Locale.Say(rule.Polarity)) is { } whole)
        {
            return whole;
        }

        details.Word("topic", "instruction.topic", rule.Topic);
        return polarity;
    }

    // Before a sentence that may say "do not" itself, the label says what it is about and is no order.
    private static ResolvedText InWords(Narrator narrator, Open<Polarity> polarity, ResolvedText otherwise) =>
        narrator.Phrase($"instruction.inWords.{polarity.Word}") is { IsEmpty: false } own ? own : otherwise;

    private static void AddStrength(SaidItems details, Open<Strength>? strength)
    {
        if (strength is { IsUnspecified: false } stated)
        {
            ResolvedText own = details.Narrator.Phrase($"instruction.strength.{stated.Word}");
            if (own.IsEmpty)
            {
                details.Word("strength", "instruction.strength", strength);
            }
            else
            {
                details.Add(new PageItem { Path = details.PathOf("strength"), Text = own });
            }
        }
    }
}

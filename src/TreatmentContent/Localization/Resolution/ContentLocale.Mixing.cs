namespace TreatmentContent.Localization;

/// <content>What stands in which language where phrases and values are not of the same.</content>
public sealed partial class ContentLocale
{
    // No text has it: a noncharacter, kept for such use inside a program.
    private const char EndOfItem = '\uFFFF';

    // The value as it can stand in a phrase of that language: as it is, or said again in it.
    private static ResolvedText? In(Voice voice, ResolvedText value) =>
        voice.Fits(value) ? value
        : value.Making.Retell?.Invoke(voice) is { Length: > 0 } text ? voice.Say(text)
        : null;

    // Where the language has every phrase, whatever is said in it can be put into them.
    private TextMaking MakingOf(Voice voice, Func<Voice, string?> retell) => NeedsMaking(voice) ? new TextMaking(retell) : default;

    private bool NeedsMaking(Voice voice) => voices.Length > 1 && (voice == voices[0] ? voice.LacksPhrases : voice != voices[^1] && !voice.IsComplete);

    private static ResolvedText? JoinIn(Voice voice, List<ResolvedText> items, ListKind kind)
    {
        if (voice.Forms is not { HasLists: true } forms)
        {
            return null;
        }

        var said = new ResolvedText[items.Count];
        bool isMixed = false;
        for (int i = 0; i < said.Length; i++)
        {
            if (In(voice, items[i]) is not { } item)
            {
                return null;
            }

            said[i] = item;
            isMixed |= item.Making.Runs.Count > 0;
        }

        return isMixed
            ? MixedList(voice, forms, said, kind)
            : Holding(voice.Say(forms.Lists.Say([.. said.Select(item => TextIsolation.Isolate(item, voice.Direction))], kind)), said);
    }

    private static ResolvedText MixedList(Voice voice, LocaleForms forms, ResolvedText[] items, ListKind kind)
    {
        string list = forms.Lists.Say([.. items.Select(static item => item.Text + EndOfItem)], kind);
        List<ResolvedText> runs = [];
        int start = 0;
        foreach (ResolvedText item in items)
        {
            int end = list.IndexOf(EndOfItem, start);
            AddLiteral(runs, voice, list.AsSpan(start, end - item.Text.Length - start));
            AddValue(runs, item);
            start = end + 1;
        }

        AddLiteral(runs, voice, list.AsSpan(start));
        return Whole(voice, runs);
    }

    private static ResolvedText Put(Voice voice, Phrase phrase, string firstName, ResolvedText first, string secondName, ResolvedText second)
    {
        if (first.Making.Runs.Count + second.Making.Runs.Count > 0)
        {
            return Mix(voice, phrase, firstName, first, secondName, second);
        }

        TextDirection direction = voice.Direction;
        return Holding(voice.Say(phrase.Fill(firstName, TextIsolation.Isolate(first, direction), secondName, TextIsolation.Isolate(second, direction))), [first, second]);
    }

    private static ResolvedText Mix(Voice voice, Phrase phrase, string firstName, ResolvedText first, string secondName, ResolvedText second)
    {
        List<ResolvedText> runs = [];
        int index = 0;
        while (PhrasePlaces.TryNext(phrase.Text, ref index, out ReadOnlySpan<char> literal, out ReadOnlySpan<char> name))
        {
            AddLiteral(runs, voice, literal);
            if (!name.IsEmpty)
            {
                AddValue(runs, name.SequenceEqual(firstName) ? first : name.SequenceEqual(secondName) ? second : throw new FormatException($"The phrase '{phrase.Text}' has the place '{name}', for which there is no value."));
            }
        }

        return Whole(voice, runs);
    }

    private static void AddLiteral(List<ResolvedText> runs, Voice voice, ReadOnlySpan<char> literal)
    {
        if (!literal.IsEmpty)
        {
            runs.Add(voice.Say(literal.ToString()));
        }
    }

    private static void AddValue(List<ResolvedText> runs, ResolvedText value)
    {
        if (value.Making.Runs is { Count: > 0 } own)
        {
            runs.AddRange(own);
        }
        else
        {
            runs.Add(value);
        }
    }

    private static ResolvedText Whole(Voice voice, List<ResolvedText> runs) =>
        Holding(voice.Say(string.Concat(runs.Select(run => TextIsolation.IsolateRun(run, voice.Direction)))), [.. runs]) with { Making = new([.. runs]) };

    // A whole is out of date with any of its parts, and where it is not in the page's language, the part that is not says why.
    private static ResolvedText Holding(ResolvedText whole, ReadOnlySpan<ResolvedText> parts)
    {
        foreach (ResolvedText part in parts)
        {
            whole = whole with
            {
                IsStale = whole.IsStale || part.IsStale,
                Reason = whole.IsForeign && part.IsForeign && RankOf(part.Reason) > RankOf(whole.Reason) ? part.Reason : whole.Reason,
            };
        }

        return whole;
    }

    // What somebody can put right goes before what is as it is.
    private static int RankOf(ResolutionReason reason) => reason switch
    {
        ResolutionReason.StaleReplaced => 3,
        ResolutionReason.UnreviewedReplaced => 2,
        ResolutionReason.Source => 1,
        _ => 0,
    };
}

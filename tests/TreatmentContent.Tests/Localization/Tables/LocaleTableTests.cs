using System.Reflection;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class LocaleTableTests
{
    private static readonly Assembly Library = typeof(LocaleTag).Assembly;

    public static TheoryData<string> Tables =>
        [.. Library.GetManifestResourceNames().Where(name => name.StartsWith("locale/", StringComparison.Ordinal)).Select(name => Path.GetFileNameWithoutExtension(name))];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_table_says_what_it_was_made_from_and_its_licence(string name)
    {
        LocaleTable table = LocaleTable.Open(name);

        Assert.StartsWith($"# TreatmentContent locale table \"{name}\", made from cldr-", table.Header, StringComparison.Ordinal);
        Assert.Contains(" 48.2.0", table.Header, StringComparison.Ordinal);
        Assert.EndsWith("(c) 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0", table.Header, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_slices_of_a_table_are_whole_rows(string name)
    {
        LocaleTable table = LocaleTable.Open(name);

        Assert.NotEmpty(table.Keys);
        Assert.All(table.Keys, key =>
        {
            Assert.True(table.TryGetRows(key, out TableRows rows));
            while (rows.Next())
            {
                do
                {
                    Assert.Equal(-1, rows.Field().IndexOfAny("\n\t"));
                }
                while (rows.HasField);
            }
        });
    }

    [Fact]
    public void All_tables_together_keep_to_their_budget()
    {
        long size = 0;
        foreach (string name in Tables)
        {
            using Stream resource = Library.GetManifestResourceStream($"locale/{name}.bin")!;
            size += resource.Length;
        }

        Assert.InRange(size, 20_000, 150 * 1024);
    }

    [Fact]
    public void What_is_not_there_is_said()
    {
        Assert.Throws<InvalidOperationException>(() => LocaleTable.Open("nothing"));
        Assert.False(LocaleTable.Open("scripts").TryGetRows("nothing", out _));
        Assert.Throws<KeyNotFoundException>(() => LocaleTable.Open("scripts")["nothing"].Next());
    }

    [Fact]
    public void Rows_and_fields_are_walked_in_order_and_may_be_empty()
    {
        var rows = new TableRows("a\t\tb c\n\nd");

        Assert.True(rows.Next());
        Assert.Equal("a", rows.Text());
        Assert.True(rows.HasField);
        Assert.Equal("", rows.Text());
        ReadOnlySpan<char> words = rows.Field();
        Assert.True(TableRows.Word(ref words, out ReadOnlySpan<char> word));
        Assert.Equal("b", word.ToString());
        Assert.True(TableRows.Word(ref words, out word));
        Assert.Equal("c", word.ToString());
        Assert.False(TableRows.Word(ref words, out _));
        Assert.False(rows.HasField);
        Assert.True(rows.Next());
        Assert.Equal("", rows.Text());
        Assert.True(rows.Next());
        Assert.Equal("d", rows.Text());
        Assert.False(rows.Next());
        Assert.False(rows.HasField);
    }
}

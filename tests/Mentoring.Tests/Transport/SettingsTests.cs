using System.Collections;
using System.Globalization;
using Mentoring.Api.Transport;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Transport;

public sealed class SettingsTests
{
    private static readonly string[] Table = [.. File.ReadLines(Path.Combine(Repository.Root.FullName, "docs", "settings.md")).Where(line => line.StartsWith("| `Transport:", StringComparison.Ordinal))];

    [Fact]
    public void Every_setting_of_the_transport_is_in_the_table_with_its_default()
    {
        var defaults = new TransportOptions();
        foreach (var setting in typeof(TransportOptions).GetProperties())
        {
            var value = setting.GetValue(defaults);
            var row = Assert.Single(Table, row => row.StartsWith($"| `Transport:{setting.Name}{(value is IList ? ":0" : "")}`", StringComparison.Ordinal));
            if (value is not IList)
                Assert.Equal((setting.Name, Text(value)), (setting.Name, row.Split('|')[2].Trim(' ', '`')));
        }
    }

    private static string Text(object? value) => value is bool yes ? (yes ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    [Fact]
    public void Nothing_is_in_the_table_that_is_no_setting() =>
        Assert.Equal(typeof(TransportOptions).GetProperties().Length, Table.Length);
}

using System.Collections;
using System.Globalization;
using Mentoring.Api;
using Mentoring.Api.Ide;
using Mentoring.Api.Transport;
using Mentoring.Tests.Support;
using Mentoring.UseCases;
using Mentoring.UseCases.Matching;

namespace Mentoring.Tests.Contract;

/// <summary>What operators read of settings in docs/settings.md is what the code does.</summary>
public sealed class SettingsTests
{
    public static TheoryData<string, object> Sections => new()
    {
        { TransportOptions.Section, new TransportOptions() },
        { ApiLimits.Section, new ApiLimits() },
        { IdempotencyOptions.Section, new IdempotencyOptions() },
        { IdeOptions.Section, new IdeOptions() },
        { MatchingOptions.Section, new MatchingOptions() },
    };

    [Theory, MemberData(nameof(Sections), DisableDiscoveryEnumeration = true)]
    public void Every_setting_is_in_the_table_with_its_default(string section, object defaults)
    {
        foreach (var setting in defaults.GetType().GetProperties())
        {
            var value = setting.GetValue(defaults);
            var row = Assert.Single(Rows(section), row => row.StartsWith($"| `{section}:{setting.Name}{(value is IList ? ":0" : "")}`", StringComparison.Ordinal));
            if (value is not IList)
                Assert.Equal((setting.Name, Text(value)), (setting.Name, row.Split('|')[2].Trim(' ', '`')));
        }
    }

    [Theory, MemberData(nameof(Sections), DisableDiscoveryEnumeration = true)]
    public void Nothing_is_in_the_table_that_is_no_setting(string section, object defaults) =>
        Assert.Equal(defaults.GetType().GetProperties().Length, Rows(section).Length);

    private static string Text(object? value) => value switch
    {
        bool yes => yes ? "true" : "false",
        "" => "empty",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string[] Rows(string section) =>
        [.. File.ReadLines(Path.Combine(Repository.Root.FullName, "docs", "settings.md")).Where(line => line.StartsWith($"| `{section}:", StringComparison.Ordinal))];
}

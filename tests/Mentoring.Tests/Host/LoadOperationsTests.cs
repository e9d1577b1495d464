using System.Net.Http.Json;
using Mentoring.Tests.Support;
using Mentoring.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Host;

/// <summary>The operations of a front end, from its manifest into the database.</summary>
public sealed class LoadOperationsTests
{
    [Fact]
    public async Task A_manifest_is_loaded_at_deploy_time_and_its_operations_are_known_after_a_restart()
    {
        await using var app = HostApp.Development();
        using (app.Client())
        {
            await File.WriteAllTextAsync(app.DatabaseFile + ".json", """{"viewer":"query Viewer { me { roles } }"}""");
            foreach (var _ in (int[])[1, 2])
            {
                var ended = await LoadAsync(app, app.DatabaseFile + ".json");
                Assert.Equal((0, "Operations stored: 1.\n"), (ended.ExitCode, ended.Error));
            }
        }

        await using var restarted = app.Restarted(("Transport:PersistedOnly", "true"));
        using var client = restarted.Client();
        using var answer = await client.PostAsJsonAsync("/graphql", new { id = "viewer" });
        Assert.DoesNotContain("HC0020", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task What_does_not_fit_the_schema_is_told_line_by_line()
    {
        await using var app = HostApp.Development();
        using var client = app.Client();
        await File.WriteAllTextAsync(app.DatabaseFile + ".json", """{"a":"{ nothing }","b":"{ me { roles } }","c":"{"}""");

        var ended = await LoadAsync(app, app.DatabaseFile + ".json");

        Assert.Equal(1, ended.ExitCode);
        Assert.Matches(@"^Nothing was stored\.\na: .*\nc: .*\n$", ended.Error);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        using var folder = new TempFolder();

        Assert.Equal(1, (await ApiProcess.RunAsync(folder, "operations", "nothing.json")).ExitCode);
        Assert.StartsWith("operations takes one file.", (await ApiProcess.RunAsync(folder, "operations")).Error, StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task All_are_kept_or_none_also_when_two_load_them_at_once(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        async Task<IReadOnlyList<string>> AddAsync(params (string Id, string Text)[] texts)
        {
            await using var scope = app.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<IOperationTexts>().AddAsync(texts.ToDictionary(t => t.Id, t => t.Text), default);
        }
        async Task<string?> FindAsync(string id)
        {
            await using var scope = app.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<IOperationTexts>().FindAsync(id, default);
        }

        var added = await Task.WhenAll(AddAsync(("a", "{ a }"), ("b", "{ b }")), AddAsync(("b", "{ b }"), ("a", "{ a }")));
        var taken = await AddAsync(("a", "{ other }"), ("c", "{ c }"));

        Assert.All(added, Assert.Empty);
        Assert.Equal(["a"], taken);
        Assert.Equal(("{ a }", "{ b }", null), (await FindAsync("a"), await FindAsync("b"), await FindAsync("c")));
    }

    private static async Task<ApiProcess.Ended> LoadAsync(HostApp app, string file)
    {
        using var folder = new TempFolder();
        return await ApiProcess.RunAsync(folder, "operations", file, "--environment", "Development", $"--ConnectionStrings:Mentoring=Data Source={app.DatabaseFile}");
    }
}

using GraphQL.Types;
using Mentoring.Api.Transport;
using Mentoring.Tests.Support;
using Mentoring.Tests.Transport;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Contract;

/// <summary>The contract in the repository is what the code serves. <c>UPDATE_SCHEMA=1 dotnet test --filter SchemaTests</c> accepts a change.</summary>
public sealed class SchemaTests
{
    private static readonly string File = Path.Combine(Repository.Root.FullName, "schema.graphql");

    [Fact]
    public async Task The_schema_changes_on_purpose_alone()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);

        var printed = SchemaText.Print(app.Services.GetRequiredService<ISchema>());

        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") is "1")
            await System.IO.File.WriteAllTextAsync(File, printed);
        Assert.Equal(await System.IO.File.ReadAllTextAsync(File), printed);
    }

    [Fact]
    public Task The_library_graphql_js_takes_it_and_finds_every_element_described() => NodeClient.RunAsync("schema.mjs", File);

    [Theory]
    [InlineData("Use `member`. (2027-06-30)", true)]
    [InlineData("Use `member`.", false)]
    [InlineData("(2027-06-30)", false)]
    public async Task A_deprecation_says_what_to_use_instead_and_from_when_it_may_be_gone(string reason, bool isFine)
    {
        var place = Path.GetTempFileName();
        try
        {
            var text = await System.IO.File.ReadAllTextAsync(File);
            await System.IO.File.WriteAllTextAsync(place, text.Replace("\n  liaison: Member\n", $"\n  liaison: Member @deprecated(reason: \"{reason}\")\n", StringComparison.Ordinal));

            var judged = await Record.ExceptionAsync(() => NodeClient.RunAsync("schema.mjs", place));

            Assert.Equal(isFine, judged is null);
        }
        finally
        {
            System.IO.File.Delete(place);
        }
    }

    [Fact]
    public async Task Introspection_tells_the_same()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);
        var answer = Path.GetTempFileName();
        try
        {
            await System.IO.File.WriteAllTextAsync(answer, (await app.As(Person.Staff).Send(await NodeClient.ReadAsync("introspection-query.mjs"))).GetRawText());

            await NodeClient.RunAsync("schema.mjs", File, answer);
        }
        finally
        {
            System.IO.File.Delete(answer);
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/queries")]
    [InlineData("src/Api/Demo")]
    public Task Every_document_that_is_shown_fits_the_schema(string place) =>
        NodeClient.RunAsync("documents.mjs", File, Path.Combine(Repository.Root.FullName, place));
}

namespace Mentoring.Tests.Host;

public sealed class VerbTests
{
    // As our appsettings.json has it, which is not in another content root.
    private static readonly string[] QuietStore = ["--Logging:LogLevel:Microsoft=Warning", "--Logging:LogLevel:Microsoft.EntityFrameworkCore.Database=None"];

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    public async Task Help_lists_every_verb(string word)
    {
        using var folder = new TempFolder();

        var ended = await ApiProcess.RunAsync(folder, word);

        Assert.Equal(0, ended.ExitCode);
        Assert.All(["seed", "schema", "migrate", "operations FILE", "match --people FILE.csv", "token EMAIL", "help"], verb => Assert.Contains($"  {verb}", ended.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("There is no verb serve.", "serve")]
    [InlineData("There is no option --hepl.", "--hepl")]
    [InlineData("migrate knows no now.", "migrate", "now")]
    [InlineData("token needs an e-mail address.", "token")]
    [InlineData("--hours is a whole number from 1 to 8784.", "token", "kim@example.org", "--hours", "0")]
    [InlineData("--hours needs a value.", "token", "kim@example.org", "--hours")]
    [InlineData("--role is staff or integrator.", "token", "kim@example.org", "--role", "chair")]
    public async Task Nonsense_is_refused_with_the_usage(string reason, params string[] arguments)
    {
        using var folder = new TempFolder();

        var ended = await ApiProcess.RunAsync(folder, arguments);

        Assert.Equal(1, ended.ExitCode);
        Assert.Empty(ended.Output);
        Assert.StartsWith(reason, ended.Error, StringComparison.Ordinal);
        Assert.Contains("Usage:", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Authentication:Authority is not set.", "--environment", "Production")]
    [InlineData("Authentication:Audience is not set.", "--environment=Production", "--Authentication:Authority=https://login.invalid/")]
    [InlineData("Authentication:Claim is email or sub, not name.", "--environment=Development", "--Authentication:Claim=name")]
    [InlineData("ConnectionStrings:Mentoring has neither Host=", "--ConnectionStrings:Mentoring=Port=1")]
    [InlineData("The database does not answer:", "migrate", "--ConnectionStrings:Mentoring=Host=127.0.0.1;Port=1")]
    [InlineData("Tokens come from the authority", "token", "kim@example.org", "--environment", "Production")]
    [InlineData("The demo exists in Development only", "seed", "--environment", "Production")]
    public async Task A_process_that_cannot_start_says_why(string reason, params string[] arguments)
    {
        using var folder = new TempFolder();

        var ended = await ApiProcess.RunAsync(folder, arguments);

        Assert.Equal(1, ended.ExitCode);
        Assert.Empty(ended.Output);
        Assert.StartsWith(reason, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_verb_token_prints_nothing_but_the_token()
    {
        using var folder = new TempFolder();

        var ended = await ApiProcess.RunAsync(folder, "token", "kim@example.org", "--role", "staff", "--hours", "1", "--environment", "Development", "--contentRoot", folder.Path);

        Assert.Equal(0, ended.ExitCode);
        Assert.Matches(@"^[\w-]+\.[\w-]+\.[\w-]+\n$", ended.Output);
        Assert.Empty(ended.Error);
    }

    [Fact]
    public async Task The_verb_token_warns_of_an_address_that_nobody_on_the_roster_has()
    {
        await using var app = HostApp.Development();
        _ = await app.RegisterAsync("Kim", "kim@example.org", "N-1");
        using var folder = new TempFolder();

        var (kim, typo, staff) = (await Token("Kim@example.org"), await Token("kin@example.org"), await Token("staff@example.org", "--role", "staff"));

        Assert.All([kim, typo, staff], token => Assert.Matches(@"^[\w-]+\.[\w-]+\.[\w-]+\n$", token.Output));
        Assert.Equal("Warning: nobody on the roster is kin@example.org; this is the token of a stranger, who sees public facts and nothing else.\n", typo.Error);
        // A role counts without a roster entry.
        Assert.Equal(("", ""), (kim.Error, staff.Error));

        Task<ApiProcess.Ended> Token(params string[] words) => ApiProcess.RunAsync(
            folder, ["token", .. words, "--environment", "Development", "--contentRoot", folder.Path, $"--ConnectionStrings:Mentoring=Data Source={app.DatabaseFile}", .. QuietStore]);
    }

    [Theory]
    [InlineData("Data Source=none.db")]
    [InlineData("Host=127.0.0.1;Port=1")]
    public async Task The_verb_token_needs_no_store_and_makes_none(string connection)
    {
        using var folder = new TempFolder();

        var ended = await ApiProcess.RunAsync(
            folder, ["token", "kim@example.org", "--environment", "Development", "--contentRoot", folder.Path, $"--ConnectionStrings:Mentoring={connection}", .. QuietStore]);

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.db"));
    }

    [Fact]
    public async Task The_key_of_development_is_read_by_its_owner_alone()
    {
        using var folder = new TempFolder();

        var tokens = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => ApiProcess.RunAsync(folder, "token", "kim@example.org", "--environment", "Development", "--contentRoot", folder.Path)));

        Assert.All(tokens, token => Assert.Equal(0, token.ExitCode));
        var key = Assert.Single(Directory.GetFiles(folder.File(".keys")));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
    }

    [Fact]
    public async Task Several_processes_may_migrate_at_once()
    {
        using var folder = new TempFolder();

        var ended = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ApiProcess.RunAsync(folder, "migrate", $"--ConnectionStrings:Mentoring=Data Source={folder.File("one.db")}")));

        Assert.All(ended, process => Assert.Equal((0, "The database is up to date.\n"), (process.ExitCode, process.Error)));
    }
}

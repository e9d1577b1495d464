using System.Text.Json;
using Mentoring.Tests.MainPath;
using Mentoring.Tests.Support;
using Mentoring.UseCases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Idempotency;

/// <summary>A change that is interrupted is not kept, so that whoever asks again gets it done, and once.</summary>
public sealed class FailureTests
{
    private const string Document =
        "mutation($input: RegisterMemberInput!) { registerMember(input: $input) { member { id } errors { ... on Error { code } } } }";

    private static readonly object Ada = new { number = "1", member = new { name = "Ada", email = "a@example.org" }, idempotencyKey = "k" };

    [Theory, Databases]
    public async Task A_failure_between_the_change_and_its_answer_keeps_neither(Database database)
    {
        var interrupted = new Interruption { Happen = () => throw new InvalidOperationException("The power is cut.") };
        await using var app = await TestApp.StartAsync(database, configure: interrupted.In);

        Assert.Equal("Unexpected Execution Error", (await app.As(Person.Staff).Refused(Document, new { input = Ada }))[0].Text("message"));

        Assert.Equal(0, await CountAsync(app));
        var id = await app.As(Person.Staff).MutateFor("member", "registerMember", Ada);
        Assert.Equal(id, await app.As(Person.Staff).MutateFor("member", "registerMember", Ada));
        Assert.Equal(1, await CountAsync(app));
    }

    [Fact]
    public async Task A_database_that_goes_away_in_the_middle_has_kept_nothing_when_it_is_back()
    {
        IAsyncDisposable? back = null;
        var interrupted = new Interruption();
        await using var app = await TestApp.StartAsync(Database.Postgres, configure: interrupted.In);
        interrupted.Happen = async () => back = await app.LoseDatabaseAsync();

        Assert.Equal("UNAVAILABLE", (await app.As(Person.Staff).Refused(Document, new { input = Ada }))[0].At("extensions.code").ToString());
        await back!.DisposeAsync();

        Assert.Equal(0, await CountAsync(app));
        var id = await app.As(Person.Staff).MutateFor("member", "registerMember", Ada);
        Assert.Equal(id, await app.As(Person.Staff).MutateFor("member", "registerMember", Ada));
        Assert.Equal(1, await CountAsync(app));
    }

    [Theory, Databases]
    public async Task Over_a_socket_the_input_names_the_change_and_over_http_it_is_the_same_one(Database database)
    {
        await using var app = await TestApp.StartAsync(database);

        var first = await OverSocketAsync(app);

        Assert.Equal(JsonValueKind.Null, first.At("registerMember.errors").ValueKind);
        Assert.Equal(first.GetRawText(), (await OverSocketAsync(app)).GetRawText());
        Assert.Equal(first.At("registerMember.member.id").ToString(), await app.As(Person.Staff).MutateFor("member", "registerMember", Ada));
        Assert.Equal(1, await CountAsync(app));
    }

    private static async Task<JsonElement> OverSocketAsync(TestApp app)
    {
        await using var socket = await app.As(Person.Staff).Subscribe(Document, new { input = Ada });
        var answer = await socket.Next();
        await socket.Completed();
        return answer;
    }

    private static async Task<int> CountAsync(TestApp app) => (await app.As(Person.Staff).Send("{ members { totalCount } }")).At("members.totalCount").GetInt32();

    /// <summary>What happens once, after a change is saved and before its answer is.</summary>
    private sealed class Interruption
    {
        public Func<Task>? Happen { get; set; }

        public void In(IWebHostBuilder host) => host.ConfigureTestServices(services =>
        {
            var real = services.Last(s => s.ServiceType == typeof(IKeptAnswers)).ImplementationType!;
            services.AddScoped<IKeptAnswers>(provider => new Kept((IKeptAnswers)ActivatorUtilities.CreateInstance(provider, real), this));
        });

        private sealed class Kept(IKeptAnswers real, Interruption interruption) : IKeptAnswers
        {
            public Task<KeptAnswer> OnceAsync(AnswerKey key, Func<Task<string>> act, CancellationToken ct) => real.OnceAsync(key, async () =>
            {
                var answer = await act();
                var (happen, _) = (interruption.Happen, interruption.Happen = null);
                await (happen?.Invoke() ?? Task.CompletedTask);
                return answer;
            }, ct);

            public Task ForgetAsync(CancellationToken ct) => real.ForgetAsync(ct);
        }
    }
}

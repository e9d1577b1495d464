using System.Net.Sockets;
using System.Text;
using Mentoring.Api.Transport;

namespace Mentoring.Tests.Transport;

/// <summary>Who sends a body byte by byte is cut off in the end, and costs the others nothing.</summary>
public sealed class SlowBodyTests
{
    [Fact]
    public async Task A_body_that_trickles_in_is_refused_when_its_time_is_over_and_the_others_are_served_meanwhile()
    {
        await using var server = await ToyServer.StartAsync(limits => limits.BodyTimeout = TimeSpan.FromSeconds(20));
        var slow = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SlowClient.OpenAsync(server)));

        Assert.Equal(200, (await server.PostAsync("{ hello }")).Status);
        while (!slow.All(client => client.Answer.IsCompleted))
        {
            foreach (var client in slow.Where(client => !client.Answer.IsCompleted))
                await client.SendOneAsync();
            server.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal(200, (await server.PostAsync("{ hello }")).Status);
        }

        foreach (var client in slow)
        {
            var answer = await client.Answer;
            Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
            Assert.Contains(Codes.RequestTooSlow, answer, StringComparison.Ordinal);
            client.Dispose();
        }
    }

    [Fact]
    public async Task A_body_that_trickles_in_and_is_there_in_time_is_answered()
    {
        await using var server = await ToyServer.StartAsync();
        using var client = await SlowClient.OpenAsync(server, "Connection: close\r\n");

        while (client.HasMore)
            await client.SendOneAsync();

        Assert.Contains("hello you", await client.Answer, StringComparison.Ordinal);
    }

    /// <summary>Has said how long its body is, and sends it byte by byte.</summary>
    private sealed class SlowClient : IDisposable
    {
        private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"query":"{ hello }"}""" + new string(' ', 100));

        private readonly TcpClient _client = new();
        private int _sent;

        public bool HasMore => _sent < Body.Length;

        /// <summary>All that the server says, to the end of the connection.</summary>
        public Task<string> Answer { get; private set; } = null!;

        public static async Task<SlowClient> OpenAsync(ToyServer server, string header = "")
        {
            var client = new SlowClient();
            await client._client.ConnectAsync("127.0.0.1", server.Http.Port);
            await client._client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /graphql HTTP/1.1\r\nHost: {server.Http.Authority}\r\n{header}Content-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n"));
            client.Answer = client.ReadAsync();
            return client;
        }

        public async Task SendOneAsync()
        {
            try
            {
                await _client.GetStream().WriteAsync(Body.AsMemory(_sent++ % Body.Length, 1));
            }
            catch (IOException)
            {
                // Cut off meanwhile.
            }
        }

        public void Dispose() => _client.Dispose();

        private async Task<string> ReadAsync()
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            using var answer = new MemoryStream();
            try
            {
                await _client.GetStream().CopyToAsync(answer, patience.Token);
            }
            catch (IOException)
            {
                // Reset after its last word, because a byte of ours was still on its way.
            }
            return Encoding.UTF8.GetString(answer.ToArray());
        }
    }
}

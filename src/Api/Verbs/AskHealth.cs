namespace Mentoring.Api.Verbs;

/// <summary>Asks a running API whether it is ready: the health check of a container that has no shell.</summary>
internal sealed class AskHealth() : Verb(
    "health",
    "[URL]",
    "Asks the API at this address (http://localhost:5080) whether it is ready; exit code 0 if so.")
{
    public override async Task<int> RunAsync(IServiceProvider services, string[] words)
    {
        if (words.Length > 1 || !Uri.TryCreate(words.Length is 0 ? Defaults.Url : words[0], UriKind.Absolute, out var api) || !api.Scheme.StartsWith("http", StringComparison.Ordinal))
            throw StartRefused.Usage("health takes one address, such as http://localhost:5080.");

        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await http.GetAsync(new Uri(api, "/health/ready"));
            return answer.IsSuccessStatusCode ? 0 : throw new StartRefused($"Not ready: {(int)answer.StatusCode}.");
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            throw new StartRefused($"No answer: {failure.Message}");
        }
    }
}

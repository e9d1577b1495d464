using Mentoring.Api.Transport;

namespace Mentoring.Api.Verbs;

/// <summary>Loads what a front end will ask by id; done before the front end is deployed, and as often as one likes.</summary>
internal sealed class LoadOperations() : Verb(
    "operations",
    "FILE",
    "Stores the operations of a persisted-query manifest (Relay's or Apollo's), if all fit the schema.")
{
    public override async Task<int> RunAsync(IServiceProvider services, string[] words)
    {
        if (words is not [var file])
            throw StartRefused.Usage("operations takes one file.");

        var loaded = await services.GetRequiredService<ManifestLoader>().LoadAsync(await ReadAsync(file), CancellationToken.None);
        if (loaded.Problems.Count > 0)
            throw new StartRefused($"Nothing was stored.{string.Concat(loaded.Problems.Select(problem => $"{Environment.NewLine}{problem}"))}");
        await Console.Error.WriteLineAsync($"Operations stored: {loaded.Operations}.");
        return 0;
    }

    private static async Task<byte[]> ReadAsync(string file)
    {
        try
        {
            return await File.ReadAllBytesAsync(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused(failure.Message);
        }
    }
}

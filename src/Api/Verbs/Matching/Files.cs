namespace Mentoring.Api.Verbs.Matching;

/// <summary>Files that are named on the command line.</summary>
internal static class Files
{
    public static FileStream Open(string file) => OrRefused(() => File.OpenRead(file));

    public static T OrRefused<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new StartRefused(failure.Message);
        }
    }
}

/// <summary>What is written appears under its name when it is whole; nobody finds half of it.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string _file, _beside;

    private WholeFile(string file)
    {
        (_file, _beside) = (file, $"{file}.{Guid.NewGuid():N}.tmp");
        // Whoever writes keeps a buffer already; one of the stream's own would fail a second time when it is closed.
        Stream = Files.OrRefused(() => new FileStream(_beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0));
    }

    public Stream Stream { get; }

    /// <summary>Refused at once where it could not be written.</summary>
    public static WholeFile Begin(string file) => Directory.Exists(file) ? throw new StartRefused($"{file} is a directory.") : new(file);

    public void Finish()
    {
        Stream.Dispose();
        File.Move(_beside, _file, overwrite: true);
    }

    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(_beside);
    }
}

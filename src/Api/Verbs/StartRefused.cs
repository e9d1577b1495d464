namespace Mentoring.Api.Verbs;

/// <summary>The process cannot do what it is asked, and says why in one sentence.</summary>
internal sealed class StartRefused(string message) : Exception(message)
{
    private bool _showUsage;

    /// <summary>The command line makes no sense: the help follows.</summary>
    public static StartRefused Usage(string message) => new(message) { _showUsage = true };

    /// <summary>Writes it to standard error; returns the exit code.</summary>
    public int Tell()
    {
        Console.Error.WriteLine(Message);
        if (_showUsage)
            Console.Error.WriteLine($"{Environment.NewLine}{Verbs.Usage.Text}");
        return 1;
    }
}

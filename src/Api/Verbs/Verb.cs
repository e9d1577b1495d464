namespace Mentoring.Api.Verbs;

/// <summary>Something the process does once instead of serving; nothing but its answer goes to standard output.</summary>
/// <param name="name">As it is typed.</param>
/// <param name="words">The words that may follow.</param>
/// <param name="summary">One line for the help.</param>
internal abstract class Verb(string name, string words, string summary)
{
    public string Name => name;
    public string Words => words;
    public string Summary => summary;

    /// <summary>What else its own help says.</summary>
    public virtual string Details => "";

    /// <summary>Returns the exit code.</summary>
    public abstract Task<int> RunAsync(IServiceProvider services, string[] words);

    /// <summary>For a verb that takes no words.</summary>
    protected void RefuseWords(string[] words)
    {
        if (words.Length > 0)
            throw StartRefused.Usage($"{Name} knows no {words[0]}.");
    }
}

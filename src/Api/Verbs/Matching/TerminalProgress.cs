using System.Globalization;
using Mentoring.Domain.Matching;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>Shows on one line of a terminal what a match is doing, and takes the line away in the end.</summary>
internal sealed class TerminalProgress(TextWriter terminal, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private readonly Lock _one = new();
    private (MatchStage Stage, int Share) _shown = (MatchStage.Waiting, -1);
    private long _last;

    /// <summary>From any thread, as often as it likes.</summary>
    public void Show(MatchStage stage, int share)
    {
        lock (_one)
        {
            if (_shown == (stage, share) || (stage == _shown.Stage && time.GetElapsedTime(_last) < Between))
                return;

            (_shown, _last) = ((stage, share), time.GetTimestamp());
            Write(string.Create(CultureInfo.InvariantCulture, $"{Said(stage)} {share / 10} %"));
        }
    }

    public void Dispose()
    {
        lock (_one)
            if (_shown.Share >= 0)
                Write("", "\r");
    }

    // Blanks over what stood there, which every terminal knows.
    private void Write(string text, string end = "")
    {
        terminal.Write($"\r{text,-60}{end}");
        terminal.Flush();
    }

    private static string Said(MatchStage stage) => stage switch
    {
        MatchStage.Waiting or MatchStage.Reading => "Reading",
        MatchStage.Scoring => "Looking up who fits whom",
        MatchStage.Placing => "Placing as many as can be",
        MatchStage.Improving => "Making all pairs as good as they can be",
        MatchStage.Proving => "Proving that nothing would be better",
        MatchStage.Explaining => "Writing down the reasons",
        MatchStage.Done => "Done",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
    };
}

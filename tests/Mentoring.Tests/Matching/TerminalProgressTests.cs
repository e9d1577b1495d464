using Mentoring.Api.Verbs.Matching;
using Mentoring.Domain.Matching;
using Microsoft.Extensions.Time.Testing;

namespace Mentoring.Tests.Matching;

public sealed class TerminalProgressTests
{
    [Fact]
    public void A_line_moves_at_most_five_times_a_second_and_is_gone_in_the_end()
    {
        using var terminal = new StringWriter();
        var clock = new FakeTimeProvider();
        using (var progress = new TerminalProgress(terminal, clock))
        {
            progress.Show(MatchStage.Scoring, 0);
            progress.Show(MatchStage.Scoring, 10);
            progress.Show(MatchStage.Scoring, 20);
            clock.Advance(TimeSpan.FromMilliseconds(200));
            progress.Show(MatchStage.Scoring, 430);
            progress.Show(MatchStage.Proving, 0);
        }

        Assert.Equal(
            ["", "Looking up who fits whom 0 %", "Looking up who fits whom 43 %", "Proving that nothing would be better 0 %", "", ""],
            terminal.ToString().Split('\r').Select(line => line.TrimEnd()));
    }

    [Fact]
    public void Where_nothing_was_shown_nothing_is_taken_away()
    {
        using var terminal = new StringWriter();

        new TerminalProgress(terminal, new FakeTimeProvider()).Dispose();

        Assert.Empty(terminal.ToString());
    }
}

namespace Mentoring.Tests.Browser;

[Collection(nameof(Pages))]
public sealed class ChromiumTests(Chromium chromium)
{
    [Fact]
    public async Task The_browser_of_the_system_shows_a_page_and_runs_its_scripts()
    {
        await using var visit = await chromium.VisitAsync("data:text/html,<h1>Waiting</h1><script>document.querySelector('h1').textContent = 'Ready'</script>");

        Assert.Equal("Ready", await visit.Page.InnerTextAsync("h1"));
    }

    [Fact]
    public async Task An_error_in_a_page_fails_the_story()
    {
        var visit = await chromium.VisitAsync("data:text/html,<script>nobody.answers()</script>");

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(async () => await visit.DisposeAsync());
    }
}

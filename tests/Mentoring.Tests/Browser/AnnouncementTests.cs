using Mentoring.Tests.Transport;

namespace Mentoring.Tests.Browser;

/// <summary>The published build and the npm client graphql-ws, on the day that all waits for.</summary>
[Collection(nameof(Pages))]
public sealed class AnnouncementTests(PublishedApi published)
{
    [Fact]
    public async Task A_mentee_hears_of_the_own_pairing_when_it_is_announced_another_member_nothing_and_the_chair_everything()
    {
        await using var api = await published.StartDemoAsync();
        var tokens = await Task.WhenAll(((string[])["regina.gong@example.org", "aisha.rahmani@example.org", "toby.ashdown@example.org"]).Select(email => api.TokenAsync(email)));

        await NodeClient.RunAsync("announcement.mjs", [$"{api.Address}/graphql", .. tokens]);
    }
}

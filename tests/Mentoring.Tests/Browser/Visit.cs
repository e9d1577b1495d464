using Microsoft.Playwright;

namespace Mentoring.Tests.Browser;

/// <summary>One person's look at pages.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _errors = [];

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public static async Task<Visit> BeginAsync(IBrowserContext context, string address)
    {
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.PageError += (_, error) => visit._errors.Add(error);
        await visit.Page.GotoAsync(address);
        return visit;
    }

    /// <summary>A picture for people to look at, in the folder of the test's results.</summary>
    public Task PhotographAsync(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "pictures", $"{name}.png") });

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_errors);
    }
}

using Microsoft.Playwright;

namespace Mentoring.Tests.Browser;

/// <summary>One headless Chromium, the system's, for all who look at pages.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // What a browser does on its own account is off: no update, no sync, no request but the page's.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Flags, Headless = true });
    }

    /// <summary>A person at a browser of their own: no cookies, no history. Errors of the page's scripts fail <see cref="Visit.DisposeAsync"/>.</summary>
    public async Task<Visit> VisitAsync(string address, int width = 1280, int height = 800) =>
        await Visit.BeginAsync(await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height } }), address);

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string Find() => (
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        from name in (string[])["chromium", "chromium-browser", "google-chrome"]
        let file = Path.Combine(folder, name)
        where File.Exists(file)
        select file).FirstOrDefault() ?? throw new InvalidOperationException("There is no Chromium. ./test.sh installs it, as root; else install chromium.");
}

using Microsoft.Playwright;

namespace Mentoring.Tests.Browser;

/// <summary>The IDE as a person has it who has just chosen who they are.</summary>
internal sealed class Ide(IPage page)
{
    // A machine that publishes and tests at the same time is slow.
    private const int PatienceMs = 120_000;

    /// <summary>One click on the page <c>/</c>, where the visit is.</summary>
    public static async Task<Ide> SignInAsync(Visit visit, string person)
    {
        var page = visit.Page;
        page.SetDefaultTimeout(PatienceMs);
        await page.GetByRole(AriaRole.Button, new() { Name = person }).ClickAsync();
        // Its service worker loads the page a second time as soon as it is in charge.
        await page.WaitForFunctionAsync("() => performance.getEntriesByType('navigation')[0].type === 'reload' && navigator.serviceWorker.controller !== null");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create Document" }).ClickAsync();
        await page.GetByText("Schema available").WaitForAsync();
        return new(page);
    }

    /// <summary>Runs one operation of the document that is open.</summary>
    public async Task RunAsync(string operation)
    {
        await page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { NameRegex = new("^(Query|Mutation|Subscription): ") }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = operation }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Run Operation" }).ClickAsync();
    }

    /// <summary>Something in the answer, which is the only place with quotation marks around it.</summary>
    public ILocator Answer(string text) => page.GetByText($"\"{text}\"").First;

    /// <summary>Room for the document and its answer.</summary>
    public async Task TidyAsync()
    {
        foreach (var name in (string[])["Operation Builder", "Collapse", "Collapse"])
            await page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();
        await page.Mouse.MoveAsync(0, 0);
        await Assertions.Expect(page.GetByRole(AriaRole.Tooltip)).ToHaveCountAsync(0);
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Mentoring.Api.Access;
using Mentoring.UseCases;

namespace Mentoring.Api.Demo;

/// <summary>The page's HTML: no script, nothing from elsewhere.</summary>
internal static class SignInPage
{
    private const int Shown = 6;

    private static readonly string Style = Resource.Read("sign-in.css");
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void Protect(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "same-origin";
    }

    /// <param name="claim">Which claim names a member, and so what a button sends.</param>
    /// <param name="now">The demo's time, when it has one of its own.</param>
    public static string Of(DemoPeople people, Viewer viewer, string claim, DateTimeOffset? now) => $"""
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Mentoring: sign in to the demo</title>
          <link rel="icon" href="data:,">
          <style>{Style}</style>
        </head>
        <body>
        <header>
          <h1>Mentoring</h1>
          <p>Choose who you are in the demo; the GraphQL IDE opens as that person.</p>
          {Clock(now)}
        </header>
        <main>
          {SignedIn(viewer)}
          <form method="post" action="/sign-in">
            {string.Concat(people.Groups.Select(group => Section(group, claim)))}
            {Section("Staff and programs", "The association’s office, and a program that follows the pairings.", 2,
                Button(SignInEndpoints.Staff, "Staff", SignInEndpoints.Staff, "role staff") + Button(SignInEndpoints.Integrator, "Integrator", SignInEndpoints.Integrator, "role integrator"))}
          </form>
        </main>
        <footer><p>This page exists in Development only. For a shell: <code>dotnet run --project src/Api -- token EMAIL</code></p></footer>
        </body>
        </html>
        """;

    private static string Clock(DateTimeOffset? now) =>
        now is { } time ? $"""<p class="clock">In the demo it is {Text(time.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture))}.</p>""" : "";

    private static string SignedIn(Viewer viewer) => viewer.IsSignedIn
        ? $"""
            <section class="you" aria-label="Signed in">
              <p>You are <strong>{Text(viewer.Name ?? "signed in")}</strong>.</p>
              <form method="post" action="/sign-out"><a href="/graphql/">Open the IDE</a> <button type="submit" class="plain">Sign out</button></form>
            </section>
            """
        : "";

    private static string Section(DemoGroup group, string claim)
    {
        if (group.People.Count is 0)
            return "";
        List<string> buttons = [.. group.People.Select(p => Button(claim is AccessOptions.Number ? p.Number : p.Email, p.Name, p.Institution, p.Part))];
        var more = buttons.Count > Shown ? $"<details><summary>{buttons.Count - Shown} more</summary><div class=\"people\">{string.Concat(buttons.Skip(Shown))}</div></details>" : "";
        return Section(group.Title, group.About, buttons.Count, string.Concat(buttons.Take(Shown)), more);
    }

    private static string Section(string title, string about, int count, string buttons, string more = "") => $"""
        <section>
          <h2>{Text(title)} <small>{count}</small></h2>
          <p>{Text(about)}</p>
          <div class="people">{buttons}</div>
          {more}
        </section>
        """;

    private static string Button(string person, string name, string? place, string part) =>
        $"""<button type="submit" name="person" value="{Text(person)}"><strong>{Text(name)}</strong> <span>{Text(place ?? "")}</span> <em>{Text(part)}</em></button>""";

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}

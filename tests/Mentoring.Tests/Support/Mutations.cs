using System.Text.Json;

namespace Mentoring.Tests.Support;

/// <summary>Mutations as stories send them: by name, with their input.</summary>
internal static class Mutations
{
    /// <summary>Does it, and hands over what <paramref name="select"/> asks for; a refusal fails the story.</summary>
    /// <param name="select">The payload's field with what is wanted of it, such as <c>pairing { id }</c>.</param>
    public static async Task<JsonElement> Mutate(this TestClient api, string mutation, object input, string select = "__typename") =>
        (await api.Do(Document(mutation, select), new { input })).EnumerateObject().First().Value;

    /// <summary>Does it, and hands over the id of what it changed or made.</summary>
    /// <param name="type">The payload's field, such as <c>pairing</c>.</param>
    public static async Task<string> MutateFor(this TestClient api, string type, string mutation, object input) =>
        (await api.Mutate(mutation, input, $"{type} {{ id }}")).Text("id");

    /// <summary>
    /// What it is refused with, such as <c>MISSING at plan.name</c>, in the order in which it is told; that it is not refused fails the story.
    /// </summary>
    public static async Task<string[]> Refusals(this TestClient api, string mutation, object input)
    {
        var refusals = (await api.Errors(mutation, input)).EnumerateArray();
        return [.. refusals.Select(e => e.Path() is { Length: > 0 } path ? $"{e.Text("code")} at {path}" : e.Text("code"))];
    }

    /// <summary>The <c>errors</c> of a payload that must have some.</summary>
    /// <param name="facts">What else is wanted of them, such as <c>... on MentorIsFullError { capacity }</c>.</param>
    public static async Task<JsonElement> Errors(this TestClient api, string mutation, object input, string facts = "")
    {
        var payload = (await api.Send(Document(mutation, "__typename", facts), new { input })).GetProperty(mutation);
        var errors = payload.GetProperty("errors");
        Assert.True(errors.ValueKind is JsonValueKind.Array, $"{mutation} was not refused.");
        return errors;
    }

    /// <summary>What came of each item of a bulk mutation: <c>done</c>, or why not.</summary>
    public static async Task<string[]> MutateEach(this TestClient api, string mutation, object input)
    {
        var results = await api.Mutate(mutation, input, "results { errors { ... on Error { code } } }");
        return [.. results.EnumerateArray().Select(r => r.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors ? errors[0].Text("code") : "done")];
    }

    /// <summary>A member that must be there, as text.</summary>
    public static string Text(this JsonElement json, string name) => json.GetProperty(name).ToString();

    /// <summary>What is found on the way down, such as <c>cohort.timeline.callOpensOn</c>; list positions as numbers.</summary>
    public static JsonElement At(this JsonElement json, string path) => path.Split('.').Aggregate(json, (at, step) =>
        int.TryParse(step, out var index) ? at[index] : at.GetProperty(step));

    /// <summary>An answer as a snapshot shows it.</summary>
    public static string Picture(this JsonElement json) => JsonSerializer.Serialize(json, Indented);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Path(this JsonElement error) =>
        error.GetProperty("path") is { ValueKind: JsonValueKind.Array } path ? string.Join('.', path.EnumerateArray()) : "";

    private static string Document(string mutation, string select, string facts = "") =>
        $$"""
        mutation($input: {{char.ToUpperInvariant(mutation[0])}}{{mutation[1..]}}Input!) {
          {{mutation}}(input: $input) { {{select}} errors { ... on Error { message code path } {{facts}} } }
        }
        """;
}

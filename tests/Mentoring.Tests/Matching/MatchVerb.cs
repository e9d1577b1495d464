using System.Text;
using Mentoring.Tests.Host;
using Mentoring.Tests.Support;

namespace Mentoring.Tests.Matching;

/// <summary>The verb <c>match</c> as somebody in an office uses it: in a folder with two files.</summary>
internal sealed class MatchVerb : IDisposable
{
    private readonly TempFolder _folder = new();

    public static string Examples { get; } = Path.Combine(Repository.Root.FullName, "docs", "matching");

    /// <summary>Where years and topics count, and nobody of the same institution is paired.</summary>
    public const string Plan = """
        {
          "matching": {
            "criteria": [
              { "key": "topics", "name": "Topics", "kind": "TOPIC_OVERLAP", "weight": 3, "whenUnknown": 0 },
              { "key": "years", "name": "Years", "kind": "EXPERIENCE_GAP", "weight": 1, "menteeQuestion": "years", "mentorQuestion": "years", "table": [{ "from": 1, "value": 1000 }] }
            ],
            "rules": { "otherInstitution": true }
          },
          "topics": [{ "key": "rda", "text": "Cataloging, RDA" }, { "key": "maps", "text": "Maps" }],
          "menteeForm": [{ "key": "years", "text": "Years?", "kind": "NUMBER", "min": 0, "max": 70 }],
          "mentorForm": [{ "key": "years", "text": "Years?", "kind": "NUMBER", "min": 0, "max": 70 }]
        }
        """;

    public string File(string name) => _folder.File(name);

    public IEnumerable<string> Files => Directory.GetFiles(_folder.Path).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    /// <summary>Runs it over these people, by <see cref="Plan"/> unless another plan is given.</summary>
    public Task<ApiProcess.Ended> RunAsync(string people, string plan = Plan, params string[] words) => RunAsync(Encoding.UTF8.GetBytes(people), plan, words);

    public async Task<ApiProcess.Ended> RunAsync(byte[] people, string plan = Plan, params string[] words)
    {
        await System.IO.File.WriteAllBytesAsync(File("people.csv"), people);
        await System.IO.File.WriteAllTextAsync(File("plan.json"), plan);
        return await ApiProcess.RunAsync(_folder, ["match", "--people", "people.csv", "--plan", "plan.json", .. words]);
    }

    public void Dispose() => _folder.Dispose();
}

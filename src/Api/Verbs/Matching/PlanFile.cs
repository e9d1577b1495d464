using System.Text.Json;
using System.Text.Json.Serialization;
using Mentoring.Domain.Cohorts;
using Mentoring.Domain.Forms;
using Mentoring.Domain.Matching;

namespace Mentoring.Api.Verbs.Matching;

/// <summary>
/// What is wanted, in the words of the API: the answer to a query for a cohort's matching, forms, topics, timeline and settings can be the file.
/// </summary>
internal sealed record PlanFile
{
    private const int MostBytes = 1 << 20;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public required MatchingPlan Matching { get; init; }
    public IReadOnlyList<Choice> Topics { get; init; } = [];
    public required IReadOnlyList<Question> MenteeForm { get; init; }
    public required IReadOnlyList<Question> MentorForm { get; init; }

    /// <summary>Its first day of mentoring is the one on which clocks are compared.</summary>
    public Timeline Timeline { get; init; } = new();

    /// <summary>Whether two may be mentor and mentee of each other.</summary>
    public CohortSettings Settings { get; init; } = new();

    public IReadOnlyList<Question> FormOf(Role role) => role is Role.Mentor ? MentorForm : MenteeForm;

    /// <summary>The questions of this role's form that the plan reads.</summary>
    public IReadOnlyList<Question> QuestionsOf(Role role)
    {
        var read = Matching.QuestionsOf(role);
        return [.. FormOf(role).Where(question => read.Contains(question.Key))];
    }

    /// <summary>Null where it cannot be read at all; what else is wrong with it is among the problems.</summary>
    public static PlanFile? Read(string file, FileProblems problems)
    {
        try
        {
            var bytes = Bytes(file);
            using (var json = JsonDocument.Parse(bytes))
                if (NullInList(json.RootElement, "$") is { } at)
                {
                    problems.Add(file, $"{at} is null.");
                    return null;
                }

            var plan = JsonSerializer.Deserialize<PlanFile>(bytes, Options);
            if (plan is null)
                problems.Add(file, "holds no plan.");
            problems.Add(file, plan?.Check());
            return plan;
        }
        catch (JsonException wrong)
        {
            problems.Add($"{file}, line {wrong.LineNumber + 1}, column {wrong.BytePositionInLine + 1}", JsonProblem.Of(wrong));
            return null;
        }
    }

    private static byte[] Bytes(string file)
    {
        using var stream = Files.Open(file);
        var bytes = new byte[MostBytes + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > MostBytes)
            throw new StartRefused($"{file} is larger than a plan can be: {MostBytes:N0} bytes.");

        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        return bytes.AsSpan(0, length).StartsWith(mark) ? bytes[mark.Length..length] : bytes[..length];
    }

    /// <summary>The serializer lets such through, and nothing else expects it.</summary>
    private static string? NullInList(JsonElement at, string path) => at.ValueKind switch
    {
        JsonValueKind.Array => at.EnumerateArray().Select((item, i) => item.ValueKind is JsonValueKind.Null ? $"{path}[{i}]" : NullInList(item, $"{path}[{i}]")).FirstOrDefault(found => found is not null),
        JsonValueKind.Object => at.EnumerateObject().Select(member => NullInList(member.Value, $"{path}.{member.Name}")).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private Error? Check() => Problems.Of([
        Question.Check(MenteeForm, "menteeForm"),
        Question.Check(MentorForm, "mentorForm"),
        Choice.Check(Topics, "topics"),
        Timeline.Check(),
        Matching.Check(MenteeForm, MentorForm, Topics)?.Under("matching"),
        Timeline.MentoringFrom is null && QuestionsOf(Role.Mentee).Any(question => question.Kind is QuestionKind.TimeZone)
            ? new Missing("The day on which clocks are compared").At("timeline", "mentoringFrom")
            : null,
        .. new[] { Role.Mentee, Role.Mentor }.SelectMany(role => QuestionsOf(role)
            .Where(question => PeopleColumns.Fixed.Contains(question.Key))
            .Select(question => new Duplicate(question.Key).At(role is Role.Mentee ? "menteeForm" : "mentorForm", question.Key))),
    ]);
}

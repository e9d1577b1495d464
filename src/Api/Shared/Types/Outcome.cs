using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Mentoring.UseCases;

namespace Mentoring.Api.Types;

/// <summary>What came of a change: an id or results for several, or refusals.</summary>
internal sealed record Outcome(object? Value, IReadOnlyList<Error>? Errors);

/// <summary>
/// An outcome of one kind of change as text: ids, and refusals with their facts. What a payload shows of the ids is read when it is
/// answered, so that a repeated answer shows no more than its viewer may see by then.
/// </summary>
/// <param name="answer">An id, or a list of results.</param>
/// <param name="errors">What it may be refused with.</param>
internal sealed class OutcomeText(Type answer, IReadOnlyCollection<Type> errors)
{
    // What is only read is worked out of the rest.
    private static readonly JsonSerializerOptions Facts = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers =
            {
                info =>
                {
                    foreach (var derived in info.Kind is JsonTypeInfoKind.Object ? info.Properties.Where(p => p.Set is null).ToList() : [])
                        _ = info.Properties.Remove(derived);
                },
            },
        },
    };

    private readonly Type _id = Ids.IsId(answer) ? answer : answer.GetGenericArguments()[0].GetGenericArguments()[0];

    private sealed record Refusal(string Type, JsonElement Facts);

    private sealed record Item(Guid Id, IReadOnlyList<Refusal>? Errors);

    private sealed record Text(Guid? Id, IReadOnlyList<Item>? Items, IReadOnlyList<Refusal>? Errors);

    public string Write(Outcome outcome) => JsonSerializer.Serialize(outcome.Value is IEnumerable<IItemResult> results
        ? new Text(null, [.. results.Select(r => new Item(Value(r.Id), Refusals(r.Error?.All)))], Refusals(outcome.Errors))
        : new Text(outcome.Errors is null ? Value(outcome.Value!) : null, null, Refusals(outcome.Errors)));

    public Outcome Read(string text)
    {
        var read = JsonSerializer.Deserialize<Text>(text)!;
        return new(read.Items is null ? read.Id is { } id ? Id(id) : null : Results(read.Items), read.Errors?.Select(Error).ToList());
    }

    private Guid Value(object id) => (Guid)_id.GetProperty("Value")!.GetValue(id)!;

    private object Id(Guid value) => Activator.CreateInstance(_id, value)!;

    private Array Results(IReadOnlyList<Item> items)
    {
        var type = typeof(ItemResult<>).MakeGenericType(_id);
        var results = Array.CreateInstance(type, items.Count);
        for (var i = 0; i < items.Count; i++)
            results.SetValue(Activator.CreateInstance(type, Id(items[i].Id), Problems.Of(items[i].Errors?.Select(Error) ?? [])), i);
        return results;
    }

    private static List<Refusal>? Refusals(IEnumerable<Error>? all) =>
        all?.Select(e => new Refusal(e.GetType().Name, JsonSerializer.SerializeToElement(e, e.GetType(), Facts))).ToList();

    private Error Error(Refusal refusal) => (Error)refusal.Facts.Deserialize(errors.First(type => type.Name == refusal.Type), Facts)!;
}

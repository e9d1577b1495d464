using System.Text.Json;
using Mentoring.UseCases;
using Microsoft.AspNetCore.Mvc;

namespace Mentoring.Api.Demo;

/// <summary><c>/demo/clock</c>: what time the demo has, and a way to have it later.</summary>
internal static class ClockEndpoints
{
    private sealed record Time(DateTimeOffset Now);

    public static void MapClock(this IEndpointRouteBuilder app)
    {
        app.MapGet("/demo/clock", (DemoClock clock) => new Time(clock.GetUtcNow()));
        app.MapPost("/demo/clock", MoveAsync);
    }

    private static async Task<IResult> MoveAsync(HttpRequest request, DemoClock clock, [FromServices] ITimeWorker worker, CancellationToken ct)
    {
        if (!request.HasJsonContentType())
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        if (await ReadAsync(request, ct) is not { } moment)
            return Refused("""Send {"now": "2017-05-12T09:00:00-05:00"}: a time with its offset.""");
        if (moment > DemoClock.Latest)
            return Refused($"The clock goes no further than {DemoClock.Latest:yyyy-MM-dd}.");
        if (!clock.TryMoveTo(moment))
            return Refused($"The clock only moves forward, and it is {clock.GetUtcNow():O} already.");

        await worker.WakeAsync(ct);
        return Results.Ok(new Time(clock.GetUtcNow()));
    }

    private static async Task<DateTimeOffset?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: ct);
            return body.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("now", out var now) && now.ValueKind is JsonValueKind.String
                ? Timestamp.Read(now.GetString())
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Refused(string detail) => Results.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: "The clock was not moved.");
}

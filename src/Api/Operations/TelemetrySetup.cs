using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Mentoring.Api.Operations;

/// <summary>
/// Traces and metrics by OTLP, where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where to. They name operations, never documents;
/// the values of a query string are left out by the instrumentation.
/// </summary>
internal static class TelemetrySetup
{
    private const string Service = "mentoring";

    /// <summary>What this process measures itself: the program and the transport.</summary>
    private static readonly string[] Sources = ["Mentoring", "GraphQL.Transport"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            return;

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource =>
            {
                if (string.IsNullOrEmpty(builder.Configuration["OTEL_SERVICE_NAME"]))
                    resource.AddService(Service);
            })
            .WithTracing(traces => traces
                .AddSource(Sources)
                .AddAspNetCoreInstrumentation(web => web.Filter = context => !context.Request.Path.StartsWithSegments("/health"))
                .AddNpgsql())
            .WithMetrics(metrics => metrics.AddMeter(Sources).AddAspNetCoreInstrumentation().AddNpgsqlInstrumentation())
            .UseOtlpExporter();
    }
}

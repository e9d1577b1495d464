namespace Mentoring.Api.Operations;

/// <summary>Logs: lines to read in Development, JSON elsewhere. They name operations and ids, never people, documents or variables.</summary>
internal static class LogSetup
{
    /// <param name="toStandardError">For a verb, whose answer alone goes to standard output.</param>
    public static void AddLogs(this WebApplicationBuilder builder, bool toStandardError)
    {
        builder.Logging.ClearProviders();
        if (builder.Environment.IsDevelopment())
            builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        else
            builder.Logging.AddJsonConsole(console => (console.UseUtcTimestamp, console.TimestampFormat, console.IncludeScopes) = (true, "O", true));
        if (toStandardError)
            builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}

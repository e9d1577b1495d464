namespace Mentoring.Api.Verbs;

/// <summary>What holds where nothing is configured.</summary>
internal static class Defaults
{
    public const string Url = "http://localhost:5080";

    /// <summary>Debug is what <c>dotnet run</c> builds: for developers. A release build is for real until it is told otherwise.</summary>
#if DEBUG
    private static readonly string Environment = Environments.Development;
#else
    private static readonly string Environment = Environments.Production;
#endif

    /// <summary>Wherever an address may be said.</summary>
    private static readonly string[] Addresses = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    public static WebApplicationOptions For(CommandLine command) => new()
    {
        Args = command.Settings,
        EnvironmentName = Says(command, "environment") ? null : Environment,
        // Started from elsewhere, the process still finds its settings, which also keep what is private out of the logs.
        ContentRootPath = Says(command, "contentRoot") || File.Exists("appsettings.json") ? null : AppContext.BaseDirectory,
    };

    public static void AddDefaults(this WebApplicationBuilder builder)
    {
        // Secrets as files, the way containers get them: /run/secrets/Database__Password.
        builder.Configuration.AddKeyPerFile("/run/secrets", optional: true);
        if (!Addresses.Any(key => builder.Configuration.GetSection(key).Exists()))
            builder.WebHost.UseUrls(Url);
    }

    private static bool Says(CommandLine command, string setting) =>
        command.Settings.Any(said => said.StartsWith($"--{setting}", StringComparison.OrdinalIgnoreCase))
        || !string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable($"DOTNET_{setting.ToUpperInvariant()}"))
        || !string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable($"ASPNETCORE_{setting.ToUpperInvariant()}"));
}

using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Mentoring.Api.Access;

/// <summary>
/// The key with which Development signs its own tokens: made once, in a file that only its owner reads, so that a token outlives
/// a restart and the verb <c>token</c> signs for the server that runs beside it.
/// </summary>
internal sealed class DevelopmentKey(IHostEnvironment environment)
{
    public const string Issuer = "mentoring-development";
    public const string Audience = "mentoring";

    private const int Bytes = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly Lazy<SymmetricSecurityKey> _key = new(() => new(ReadOrMake(environment)));

    public SymmetricSecurityKey Key => _key.Value;

    private static byte[] ReadOrMake(IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
            throw new InvalidOperationException("Only Development signs its own tokens.");

        var file = Path.Combine(environment.ContentRootPath, ".keys", "development.key");
        if (!File.Exists(file))
            Make(file);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, OwnerOnly);
        return File.ReadAllBytes(file) is { Length: Bytes } key
            ? key
            : throw new InvalidOperationException($"{file} is not a key; delete it to have a new one made.");
    }

    /// <summary>Appears whole or not at all; of two processes at once the first one's key stays.</summary>
    private static void Make(string file)
    {
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(file)!).FullName;
        var draft = Path.Combine(folder, Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using (var stream = new FileStream(draft, options))
            stream.Write(RandomNumberGenerator.GetBytes(Bytes));
        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }
}

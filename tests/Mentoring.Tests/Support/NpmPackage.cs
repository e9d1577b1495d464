using System.ComponentModel;

namespace Mentoring.Tests.Support;

/// <summary>A folder with a <c>package.json</c> and its lock file, and the programs that npm installs from them.</summary>
public sealed class NpmPackage
{
    private readonly DirectoryInfo _folder;
    private readonly Lazy<Task> _installed;

    /// <param name="folder">From the root of the repository.</param>
    public NpmPackage(params string[] folder) =>
        (_folder, _installed) = (new(Path.Combine([Repository.Root.FullName, .. folder])), new(() => Task.Run(Install)));

    /// <summary>What the script writes; it fails the test when it ends with an error.</summary>
    public Task<string> NodeAsync(string script, params string[] arguments) => ReadAsync("node", [script, .. arguments]);

    /// <summary>The same for a program of one of the packages, such as <c>tsc</c>.</summary>
    public Task<string> RunAsync(string program, params string[] arguments) => RunAsync(program, new Dictionary<string, string>(), arguments);

    /// <param name="settings">Environment variables.</param>
    public Task<string> RunAsync(string program, IReadOnlyDictionary<string, string> settings, params string[] arguments) =>
        ReadAsync(Path.Combine(_folder.FullName, "node_modules", ".bin", program), arguments, settings);

    /// <summary>A file or folder of the package that is there after the installation.</summary>
    public async Task<string> PathAsync(params string[] path)
    {
        await _installed.Value;
        return Path.Combine([_folder.FullName, .. path]);
    }

    private async Task<string> ReadAsync(string program, string[] arguments, IReadOnlyDictionary<string, string>? settings = null)
    {
        await _installed.Value;
        return await Programs.RunAsync(program, _folder, settings ?? new Dictionary<string, string>(), arguments);
    }

    // Once per machine and version of the lock file, whichever process comes first.
    private void Install()
    {
        var wanted = File.ReadAllText(Path.Combine(_folder.FullName, "package-lock.json"));
        var stamp = Path.Combine(_folder.FullName, "node_modules", ".installed");
        using var mutex = new Mutex(false, $"Global\\mentoring-{_folder.Name}");
        _ = mutex.WaitOne();
        try
        {
            if (File.Exists(stamp) && File.ReadAllText(stamp) == wanted)
                return;
            Programs.RunAsync("npm", _folder, new Dictionary<string, string>(), "ci", "--ignore-scripts", "--no-audit", "--no-fund").GetAwaiter().GetResult();
            File.WriteAllText(stamp, wanted);
        }
        catch (Win32Exception)
        {
            Assert.Fail("There is no npm. The tests with clients of the world need Node.js 20 or newer.");
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }
}

using Microsoft.Data.Sqlite;

namespace Mentoring.Tests.Support;

/// <summary>A file of its own.</summary>
internal sealed class SqliteDatabase : TestDatabase
{
    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("mentoring-sqlite-");
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly string _file;

    static SqliteDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Folder.Delete(recursive: true);

    private SqliteDatabase(string file) => _file = file;

    public override string Connection => ConnectionTo(_file);

    public static async Task<SqliteDatabase> CreateAsync()
    {
        var file = NewFile();
        File.Copy(await Template.Value, file);
        return new(file);
    }

    public override ValueTask DisposeAsync()
    {
        // A pooled connection would keep the deleted file's room.
        SqliteConnection.ClearAllPools();
        foreach (var part in Folder.GetFiles($"{Path.GetFileName(_file)}*"))
            part.Delete();
        return ValueTask.CompletedTask;
    }

    public override Task<IAsyncDisposable> LoseAsync()
    {
        // The last connection to close takes the write-ahead log into the file; a folder in its place cannot be opened.
        SqliteConnection.ClearAllPools();
        File.Move(_file, $"{_file}-away");
        Directory.CreateDirectory(_file);
        return Task.FromResult<IAsyncDisposable>(new Return(() =>
        {
            Directory.Delete(_file);
            File.Move($"{_file}-away", _file);
            return ValueTask.CompletedTask;
        }));
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var file = NewFile();
        // The last connection to close takes the write-ahead log into the file.
        await MigrateAsync($"{ConnectionTo(file)};Pooling=false");
        return file;
    }

    private static string NewFile() => Path.Combine(Folder.FullName, $"{NewName()}.db");

    private static string ConnectionTo(string file) => $"Data Source={file}";
}

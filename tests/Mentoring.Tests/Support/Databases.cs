using System.Reflection;
using Xunit.Sdk;

namespace Mentoring.Tests.Support;

/// <summary>What a story runs on.</summary>
public enum Database { Sqlite, Postgres }

/// <summary>
/// Runs the story on both databases: <c>[Theory, Databases]</c>. The database is the story's first argument;
/// others may follow, and then the attribute may be written several times.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class DatabasesAttribute(params object?[] more) : DataAttribute
{
    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) =>
        Enum.GetValues<Database>().Select(database => (object?[])[database, .. more]);
}

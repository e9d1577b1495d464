using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Mentoring.Infrastructure.Shared;

// For `dotnet ef migrations add`; no database is opened.
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteMentoringDb>
{
    public SqliteMentoringDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteMentoringDb>().UseSqlite("Data Source=design.db").Options, new());
}

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresMentoringDb>
{
    public PostgresMentoringDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresMentoringDb>().UseNpgsql("Host=localhost").Options, new());
}

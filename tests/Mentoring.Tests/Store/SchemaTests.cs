using Mentoring.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mentoring.Tests.Store;

public sealed class SchemaTests
{
    [Theory, Databases]
    public async Task The_migrations_are_applied_and_nothing_of_the_model_is_missing_in_them(Database database)
    {
        await using var story = await StoreStory.OnAsync(database);
        var db = ((DbContext)story.Session()).Database;

        Assert.NotEmpty(await db.GetAppliedMigrationsAsync());
        Assert.Empty(await db.GetPendingMigrationsAsync());
        Assert.False(db.HasPendingModelChanges());
    }

    /// <summary>
    /// What is compiled is what the code says. To compile it anew, in src/Infrastructure for <c>Sqlite</c> and for <c>Postgres</c>:
    /// <c>rm -r CompiledModels/Sqlite; dotnet ef dbcontext optimize --context SqliteMentoringDb --output-dir CompiledModels/Sqlite --namespace Mentoring.Infrastructure.CompiledModels.Sqlite</c>.
    /// </summary>
    [Theory, Databases]
    public async Task The_compiled_model_is_that_of_the_code(Database database)
    {
        await using var story = await StoreStory.OnAsync(database);
        var db = (DbContext)story.Session();
        var inCode = db.GetService<IDesignTimeModel>().Model;

        _ = Assert.IsAssignableFrom<RuntimeModel>(db.Model);
        Assert.Equal(inCode.ToDebugString(MetadataDebugStringOptions.ShortDefault), db.Model.ToDebugString(MetadataDebugStringOptions.ShortDefault));
        Assert.Equal(Columns(inCode), Columns(db.Model));

        static IEnumerable<string> Columns(IModel model) =>
            from entity in model.GetEntityTypes()
            from property in entity.GetFlattenedProperties()
            select $"{entity.GetTableName()}.{property.GetColumnName()} {property.GetColumnType()} {property.IsNullable} {property.IsConcurrencyToken} {property.GetTypeMapping().Converter?.GetType()}";
    }

    [Theory, Databases]
    public async Task A_row_that_names_nobody_is_refused_by_the_database(Database database)
    {
        await using var story = await StoreStory.OnAsync(database);
        var cohort = StoreStory.Cohort();
        Assert.Null(cohort.Appoint(MemberId.New(), [], Actor.Clock, StoreStory.Now));
        var db = story.Session();
        db.Cohorts.Add(cohort);

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveAsync(default));

        Assert.Empty(await story.Session().Cohorts.ToListAsync());
    }

    [Theory, Databases]
    public async Task Folded_text_is_ordered_by_its_bytes(Database database)
    {
        string[] names = ["zoë", "Ångström", "o'Neil", "O Neil", "Oak-Ridge", "_under", "ß", "éa", "eb", "Łódź", "日本", "\U0001F4DA", "\uFF5E", "10", "9"];
        await using var story = await StoreStory.OnAsync(database);
        await story.GivenAsync([.. names.Select((name, i) => StoreStory.Member($"{i}", name))]);

        var ordered = await story.Session().Members.OrderBy(m => m.FoldedName).Select(m => m.FoldedName).ToListAsync();

        Assert.Equal(names.Select(Words.Fold).OrderBy(folded => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(folded)), StringComparer.Ordinal), ordered);
    }
}

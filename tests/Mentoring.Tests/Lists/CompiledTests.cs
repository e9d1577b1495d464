using System.Linq.Expressions;
using GraphQL.Types;
using Mentoring.Domain.Members;
using Mentoring.Tests.Store;
using Mentoring.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mentoring.Tests.Lists;

public sealed class CompiledTests
{
    private const int AtOnce = 20;

    [Theory, Databases]
    public async Task What_was_asked_before_is_not_compiled_again_whatever_its_values(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        _ = await app.As(Person.Stranger).Send("{ __typename }");
        foreach (var field in app.Services.GetRequiredService<ISchema>().Query.Fields.Where(Documents.IsList))
        {
            var again = await Send(app, field, 0);
            // The cache of a process that asks as much as all tests together do is full at times; then it keeps the next one.
            for (var values = 1; values < 5 && (values == 1 || again.Compiled.Count > 0); values++)
                again = await Send(app, field, values);

            Assert.True(again.Sql.Count > 0, $"{field.Name} was not asked for.");
            Assert.True(again.Compiled.Count == 0, $"{field.Name}: {again.Compiled.Count} compiled\n{string.Join("\n\n", again.Compiled)}");
        }
    }

    [Fact]
    public async Task What_nobody_asked_before_is_compiled()
    {
        await using var story = await StoreStory.OnAsync(Database.Sqlite);
        var member = Expression.Parameter(typeof(Member));
        var isCalled = Expression.Lambda<Func<Member, bool>>(Expression.Equal(Expression.Property(member, nameof(Member.Name)), Expression.Constant($"{Guid.NewGuid()}")), member);

        using var statements = Statements.Record();
        _ = await story.Session().Members.AnyAsync(isCalled);

        _ = Assert.Single(statements.Compiled);
    }

    [Theory, Databases]
    public async Task The_next_page_is_not_compiled_again(Database database)
    {
        await using var roster = await Roster.OpenAsync(database, Roster.Names);
        _ = await roster.Walk(3, "[{ name: ASC }]");

        using var statements = Statements.Record();
        _ = await roster.Walk(2, "[{ name: ASC }]");

        Assert.NotEmpty(statements.Sql);
        Assert.Empty(statements.Compiled);
    }

    /// <summary>The list by every filter and in every order, as the chair of nothing: every right is a condition.</summary>
    private static async Task<Statements> Send(TestApp app, FieldType field, int values)
    {
        using var statements = Statements.Record();
        _ = await app.As(Person.Stranger).Send($"{{ {Documents.Everything(field, 1, $"first: {values + 2}")} }}");
        foreach (var some in Documents.Filters((IInputObjectGraphType)field.Arguments!.Find("where")!.ResolvedType!, 1, values).Chunk(AtOnce))
            _ = await app.As(Person.Stranger).Send($"{{ {field.Name}(where: {{ or: [{string.Join(' ', some)}] }}) {{ totalCount nodes {{ __typename }} }} }}");
        return statements;
    }
}

using Mentoring.Bench;
using Npgsql;

// The yardstick: for each row of the table an endpoint written by hand, with one prepared statement and the same JSON.
var builder = Access.CreateBuilder(args);
var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();

var database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Access.Connection) { MaxAutoPrepare = 20, AutoPrepareMinUsages = 2 }.ConnectionString);
var read = new Reading(database);
app.MapGet("/one/{id:guid}", read.OneAsync).RequireAuthorization();
app.MapGet("/many/{cohort:guid}", read.ManyAsync).RequireAuthorization();
app.MapGet("/goals/{cohort:guid}", read.GoalsAsync).RequireAuthorization();
app.MapGet("/applications/{cohort:guid}/{status}", read.ApplicationsAsync).RequireAuthorization();
app.MapPost("/accept/{id:guid}", new Accepting(database).AcceptAsync).RequireAuthorization();
app.MapGet("/ready", () => "ready");
app.Run();

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.Run();

/// <summary>The process: one API over one database.</summary>
public partial class Program;

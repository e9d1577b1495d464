using Mentoring.Tests.Support;

namespace Mentoring.Tests.MainPath;

/// <summary>A member, and the API as this person has it.</summary>
internal sealed record Somebody(string Name, string Email, string Id, TestClient Api)
{
    /// <summary>What this person has applied with.</summary>
    public Form Form { get; set; } = new();

    /// <summary>The id of the application.</summary>
    public string Application { get; set; } = "";

    public override string ToString() => Name;
}

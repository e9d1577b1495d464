namespace Mentoring.Domain.Members;

/// <summary>Number and e-mail address belong to one person on the roster.</summary>
public sealed record MemberExists() : Error("Somebody on the roster has this already.");

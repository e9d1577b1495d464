namespace Mentoring.Domain.Members;

/// <summary>A person on the association's roster. Only members take part; the roster says who is one, and until when.</summary>
public sealed class Member : Aggregate
{
    private Member(MemberId id, string number) => (Id, Number) = (id, number);

    public MemberId Id { get; private init; }

    /// <summary>The association's own number; identifies the person on re-import.</summary>
    public string Number { get; private init; }

    public string Email { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string? Title { get; private set; }
    public string? Institution { get; private set; }
    public string? Phone { get; private set; }

    /// <summary>The last day of the paid membership; null while it has no end.</summary>
    public DateOnly? MembershipEndsOn { get; private set; }

    /// <summary>What is ordered and searched; see <see cref="Words.Fold"/>.</summary>
    public string FoldedName { get; private set; } = "";
    /// <inheritdoc cref="FoldedName"/>
    public string FoldedInstitution { get; private set; } = "";
    /// <summary>By which a token finds the person; see <see cref="Words.FoldAddress"/>.</summary>
    public string FoldedEmail { get; private set; } = "";

    public static Result<Member> Register(string number, MemberDetails details, Actor by, DateTimeOffset now)
    {
        var member = new Member(MemberId.New(), number.Trim());
        if (Problems.Of([Texts.Check(number, 40, "number"), member.Change(details, by, now)]) is { } problems)
            return problems;

        _ = member.TakeEvents();
        member.Raise(new MemberEvent(MemberEventType.Registered, member.Id, by, now));
        return member;
    }

    /// <summary>Takes over what the roster says now.</summary>
    public Error? Change(MemberDetails details, Actor by, DateTimeOffset now)
    {
        if (details.Check() is { } problems)
            return problems;

        (Email, Name, Title, Institution, Phone, MembershipEndsOn) =
            (details.Email.Trim(), details.Name.Trim(), Line(details.Title), Line(details.Institution), Line(details.Phone), details.MembershipEndsOn);
        (FoldedName, FoldedInstitution, FoldedEmail) = (Words.Fold(Name), Words.Fold(Institution ?? ""), Words.FoldAddress(Email));
        Raise(new MemberEvent(MemberEventType.Changed, Id, by, now));
        return null;
    }

    /// <summary>Whether the membership covers this day.</summary>
    public bool IsMemberOn(DateOnly day) => MembershipEndsOn is not { } last || day <= last;

    private static string? Line(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What the roster knows of a person.</summary>
public sealed record MemberDetails
{
    public required string Name { get; init; }
    public required string Email { get; init; }
    public string? Title { get; init; }
    public string? Institution { get; init; }
    public string? Phone { get; init; }
    public DateOnly? MembershipEndsOn { get; init; }

    internal Error? Check() => Problems.Of([
        Texts.Check(Name, Texts.MaxLine, "name"),
        Texts.Check(Email, Texts.MaxLine, "email") ?? (IsAddress(Email.Trim()) ? null : new WrongKind("an e-mail address").At("email")),
        Texts.CheckLength(Title, Texts.MaxLine, "title"),
        Texts.CheckLength(Institution, Texts.MaxLine, "institution"),
        Texts.CheckLength(Phone, 40, "phone"),
    ]);

    private static bool IsAddress(string text) =>
        text.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
}

namespace Mentoring;

/// <summary>What a member takes part as; one application may ask for both.</summary>
public enum Role
{
    /// <summary>Shares experience with one or more mentees.</summary>
    Mentor,

    /// <summary>Is accompanied by a mentor.</summary>
    Mentee,
}

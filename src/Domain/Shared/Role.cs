namespace Mentoring;

/// <summary>What a member takes part as; one application may ask for both.</summary>
public enum Role { Mentor, Mentee }

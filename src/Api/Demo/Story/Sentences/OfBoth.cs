namespace Mentoring.Api.Demo.Story.Sentences;

/// <summary>What applicants of either side write.</summary>
internal static class OfBoth
{
    public static readonly string[] Discuss =
    [
        "How to say no to a project without closing the door.",
        "What to read, and what to stop reading.",
        "Work that nobody sees, and how to make it visible.",
        "Moving between types of libraries.",
        "How to write a proposal for a conference.",
        "Keeping up with standards in a small department.",
        "Balancing the daily queue with longer projects.",
        "When to look for another job, and when to stay.",
    ];

    public static readonly string[] AnythingElse =
    [
        "I am away for three weeks in July.",
        "I prefer a partner from another type of library.",
        "Evenings are easier for me than mornings.",
        "I would like to meet in person at the annual conference if we are both there.",
    ];

    public static readonly string[][] Languages = [["english"], ["english", "spanish"], ["english"], ["english", "french"], ["english"], ["english", "mandarin"], ["english"]];

    public static readonly string[] Demographics =
    [
        "First in my family to go to college.",
        "I am hard of hearing; captions help.",
        "I came to librarianship as a second career, at forty-six.",
        "I care for a parent, which limits travel.",
    ];
}

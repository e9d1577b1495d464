using static Mentoring.Api.Demo.Story.People.Topics;

namespace Mentoring.Api.Demo.Story.Sentences;

/// <summary>What mentees write.</summary>
internal static class OfMentees
{
    public static readonly IReadOnlyDictionary<string, string[]> Learn = new Dictionary<string, string[]>
    {
        [Acquisitions] =
        [
            "I would like to understand how a materials budget is built, not only how it is spent.",
            "I want to learn to talk with vendors as a partner and not as a customer.",
            "I hope to see how other libraries handle demand-driven plans.",
        ],
        [Cataloging] =
        [
            "I want to become confident in original cataloging beyond monographs.",
            "I would like to learn scripting for metadata from somebody who remembers not knowing it.",
            "I hope to understand where linked data will really touch my daily work.",
        ],
        [Collections] =
        [
            "I want to learn to argue for a purchase, and against one, with data.",
            "I would like to write a collection policy and have somebody tear it apart kindly.",
            "I hope to learn how to build a collection for readers I do not know yet.",
        ],
        [Continuing] =
        [
            "I inherited four thousand serial records and would like a method.",
            "I want to understand how print and electronic holdings are kept in step.",
            "I hope to learn what serials work will be when check-in is gone.",
        ],
        [Electronic] =
        [
            "I want to read a license and know which three clauses matter.",
            "I would like to learn troubleshooting that is more than clearing caches.",
            "I hope to find a way to evaluate packages before the renewal is due.",
        ],
        [Preservation] =
        [
            "I want to plan a digitization project from the first inventory to the last checksum.",
            "I would like to learn which repairs I may do myself.",
            "I hope to find out whether preservation is a job one can get without moving across the country.",
        ],
        [PublicWork] =
        [
            "I want to learn how selection for a county is shared among branches.",
            "I would like to understand the step from librarian to branch manager.",
            "I hope to talk about technical services in a library that has two people for them.",
        ],
        [Career] =
        [
            "I would like help to see which of my interests is a career and which a hobby.",
            "I want to prepare for interviews and to find out what I do not know about them.",
            "I hope to learn how people get onto committees and what they do there.",
        ],
        [Leadership] =
        [
            "I have begun to supervise and would like to do it on purpose.",
            "I want to learn how decisions are really made in a library of some size.",
            "I hope to find out whether I want to lead before somebody asks me to.",
        ],
    };

    public static readonly string[] Give =
    [
        "In return I offer a fresh pair of eyes and honest questions.",
        "I can give an idea of what library school teaches today.",
        "I bring some experience from retail, which helps more than one would think.",
        "I am good with spreadsheets and happy to share.",
        "I prepare for meetings and keep to what we agree on.",
    ];

    public static readonly string[] Why =
    [
        "I am the only person in my library who does this work, and have nobody to ask.",
        "My supervisor took part some years ago and still speaks of it.",
        "I finish my degree this year and would like to know the field before I apply.",
        "I was moved into technical services by a reorganisation and want to make it my own.",
        "I have been an assistant for some years and would like to take the next step.",
        "I want to become active in the division and do not know where to start.",
        "I would like to talk about my work with somebody who does not depend on it.",
    ];

    public static readonly string[] Expertise =
    [
        "Copy cataloging, training of student workers.",
        "Spreadsheets, reports, some Python.",
        "Customer service, displays, community partnerships.",
        "Invoices, claims, vendor correspondence.",
        "Project documentation, digital imaging.",
    ];
}

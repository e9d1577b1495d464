using static Mentoring.Api.Demo.Story.People.Topics;

namespace Mentoring.Api.Demo.Story.Sentences;

/// <summary>What mentors write.</summary>
internal static class OfMentors
{
    public static readonly IReadOnlyDictionary<string, string[]> Give = new Dictionary<string, string[]>
    {
        [Acquisitions] =
        [
            "I can show how an approval plan is written, tested and cut back when the budget is.",
            "I have been through two migrations of our acquisitions system and can say what I would not do again.",
            "I am glad to read vendor proposals together and talk about what to ask before signing.",
        ],
        [Cataloging] =
        [
            "I offer practice with RDA, authority work and the art of writing local policy that people follow.",
            "I can look at records with my mentee, a few each month, and talk about the judgement behind them.",
            "We moved a batch workflow from macros to scripts; I can help somebody take the same step.",
        ],
        [Collections] =
        [
            "I can share how we assess a collection, from overlap studies to conversations with departments.",
            "I have led three weeding projects that nobody protested against, and know why.",
            "I would like to talk about collection policies that survive a change of director.",
        ],
        [Continuing] =
        [
            "I know serials from check-in cards to holdings in a knowledge base, and can explain both.",
            "I can help with cancellation projects: usage, cost, and the letters to faculty.",
            "I offer patience with title changes and a method for cleaning up holdings.",
        ],
        [Electronic] =
        [
            "I can go through the life of an electronic resource, from trial to renewal, with real examples.",
            "I negotiate licenses every week and can practise the awkward parts with my mentee.",
            "I can help with usage statistics: what they say, what they do not, and how to present them.",
        ],
        [Preservation] =
        [
            "I can help to write a disaster plan that fits on one page and works on a Sunday.",
            "I run a small digitization program and can share its workflow, costs and mistakes.",
            "I offer a tour of our repair bench, by video, and advice on what to send out.",
        ],
        [PublicWork] =
        [
            "I came to technical services from the desk and can talk about both in a public library.",
            "I can share how we select with the community, and what we do with the complaints.",
            "I offer experience with boards, friends' groups and a budget that is voted on in public.",
        ],
        [Career] =
        [
            "I have sat on fourteen search committees and am happy to read cover letters.",
            "I changed from public to academic libraries at forty and can talk about such turns.",
            "I can help to make a plan for the next five years and to find committees worth joining.",
        ],
        [Leadership] =
        [
            "I can talk frankly about the first year of supervising former peers.",
            "I have closed one department and built another; both taught me how to listen.",
            "I offer a sounding board for difficult conversations before they are held.",
        ],
    };

    public static readonly string[] Learn =
    [
        "From my mentee I hope to learn how the profession looks to somebody who enters it now.",
        "I expect to reflect on habits that I have stopped noticing.",
        "I would like to hear about tools that I have only read about.",
        "I hope for questions that I cannot answer at once.",
        "I want to practise listening outside my own line of responsibility.",
    ];

    public static readonly string[] Why =
    [
        "Somebody did this for me in my second job, and I have not forgotten it.",
        "Half of our department retires within five years; I want to be part of what comes next.",
        "I have more time than I had, and would like to spend some of it on people instead of projects.",
        "I was a mentor in our state association and missed it when that program ended.",
        "It keeps me honest: one cannot give advice that one does not follow.",
        "I believe in the committee work of this division, and it needs new members.",
        "My own career was shaped by chance acquaintances; a program is fairer.",
    ];

    public static readonly string[] Expertise =
    [
        "Budget planning, vendor relations, staff training.",
        "MARC and linked data, batch processing, authority control.",
        "Assessment, usage analysis, writing for administrators.",
        "Project management, migrations, documentation.",
        "Consortial purchasing, license review, shared print.",
        "Supervision, hiring, change in small departments.",
    ];
}

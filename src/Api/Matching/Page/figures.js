import { distribution } from "./chart.js";
import { h, number, table } from "./dom.js";

export const reportFields = `report {
  mentors mentees seats mutualCost { placed worst total isExact }
  result { placed total mean worst distribution blockingPairs } greedy { placed total mean worst distribution blockingPairs }
}`;

const lines = [
  ["Pairs", "placed"], ["Total score", "total"], ["Mean score", "mean"], ["Worst score", "worst"],
  ["Blocking pairs: two who would both rather have each other", "blockingPairs"],
];

/** The run beside what comes of taking the best pair that is left again and again. */
export function figures({ report, resultHash }) {
  if (!report)
    return h("p", {}, "The figures of all are not told to who takes part: from them you could work out your own place.");
  const { result, greedy } = report;
  return h("div", {},
    h("p", {}, `${number(report.mentees)} mentees, ${number(report.mentors)} mentors with ${number(report.seats)} free seats. ${proved(report)}`),
    report.mutualCost ? h("p", {}, mutual(report.mutualCost)) : null,
    h("div", { class: "two" },
      table("This run and a greedy match of the same people", ["", "This run", "Greedy"], lines.map(([name, key]) => [name, result[key], greedy[key]])),
      distribution(result.distribution, greedy.distribution)),
    h("p", { class: "dim" }, "A greedy match has blocking pairs only where pins make them: it pays for that with the last who are served."),
    h("p", { class: "dim" }, "Fingerprint of the result: ", h("code", {}, resultHash)));
}

const proved = ({ mutualCost }) => mutualCost?.isExact ?? true
  ? "Proved: no other match is better by what was asked."
  : "Proved but for those who are both mentor and mentee: the search for the best way in which no two are each other's mentor was given up.";

const mutual = ({ placed, worst, total, isExact }) =>
  `Without the rule that no two are each other's mentor there ${isExact ? "would" : "could at most"} be ${number(placed)} pairs, ${number(worst)} of the worst score and ${number(total)} of the total score more.`;

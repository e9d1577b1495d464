import { ask } from "./graphql.js";
import { h, number, table, words } from "./dom.js";

const query = `query Compare($ids: [ID!]!) {
  compareMatchRuns(runIds: $ids) {
    scenarios { run { id name } placed total mean worst sameAsFirst }
    totalChanges
    changes { mentee { name institution } outcomes { mentor { name } score reason } }
  }
}`;

/** Two runs side by side: their figures, and whoever would have somebody else, or nobody. */
export async function comparison(one, other) {
  const { compareMatchRuns: compared } = await ask(query, { ids: [one, other] });
  if (!compared) return h("p", {}, "One of the runs is not there any more.");
  const [first, second] = compared.scenarios;
  const figures = [["Pairs", "placed"], ["Total", "total"], ["Mean", "mean"], ["Worst", "worst"]];
  return h("div", {},
    table("The two runs in figures", ["", first.run.name, second.run.name, "Difference"],
      figures.map(([name, key]) => [name, first[key], second[key], signed(second[key] - first[key])])),
    h("p", {}, `${number(second.sameAsFirst)} pairs are in both.`),
    compared.totalChanges === 0
      ? h("p", {}, "Nobody would have somebody else.")
      : table(whoChanges(compared), ["Mentee", first.run.name, second.run.name, "Difference"], compared.changes.map(change)));
}

const whoChanges = ({ totalChanges, changes }) =>
  `${number(totalChanges)} mentees would have somebody else, or nobody${changes.length < totalChanges ? `; the first ${number(changes.length)}` : ""}`;

function change({ mentee, outcomes: [before, after] }) {
  const by = (after.score ?? 0) - (before.score ?? 0);
  return [`${mentee.name}${mentee.institution ? `, ${mentee.institution}` : ""}`, outcome(before), outcome(after), h("span", { class: by < 0 ? "worse" : "better" }, signed(by))];
}

const outcome = ({ mentor, score, reason }) => mentor ? `${mentor.name}, ${number(score)}` : reason ? `nobody: ${words(reason)}` : "nobody";

const signed = by => (by > 0 ? "+" : by < 0 ? "−" : "±") + number(Math.abs(by));

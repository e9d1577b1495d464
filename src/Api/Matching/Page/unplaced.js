import { h, words } from "./dom.js";

/** One page of those for whom the run has nobody. */
export const unplacedQuery = `query Unplaced($id: ID!, $after: String) {
  matchRun(id: $id) {
    unplaced(first: 50, after: $after, order: [{ member: { name: ASC } }]) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        id role reason member { name institution } rules { rule count }
        bestSeat { member { name } } servesInstead { member { name } }
      }
    }
  }
}`;

const because = {
  NOBODY_ALLOWED: "The rules leave nobody.",
  BELOW_FLOOR: "Everybody whom the rules leave is below the floor.",
  SEATS_SCARCE: "There are fewer seats than people, and those who could serve serve others.",
  NOT_NEEDED: "No mentee needs this seat.",
};

/** A row with the person and why. */
export function unplacedRow(one) {
  const name = placement => placement?.member?.name;
  return h("article", { class: "card" },
    h("h3", {}, one.member.name, h("small", {}, ` ${words(one.role)}${one.member.institution ? `, ${one.member.institution}` : ""}`)),
    h("p", {}, because[one.reason] ?? words(one.reason)),
    name(one.bestSeat) ? h("p", { class: "dim" }, `Best would have been ${name(one.bestSeat)}${name(one.servesInstead) ? `, who serves ${name(one.servesInstead)}` : ""}.`) : null,
    one.rules.length ? h("p", { class: "dim" }, `Taken away by rules: ${one.rules.map(({ rule, count }) => `${words(rule)} ${count}`).join(", ")}.`) : null);
}

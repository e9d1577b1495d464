import { h, number, words } from "./dom.js";

const fields = `
  id score rankForMentee rankForMentor isPinned isKept refusal
  mentor { name institution } mentee { name institution } pairing { status }
  criteria { key name weight value sentence }`;

/** One page of pairs, of one person if any is named, in the order of the score. */
export const pairsQuery = `query Pairs($id: ID!, $after: String, $where: MatchProposalFilterInput, $order: SortEnumType!) {
  matchRun(id: $id) {
    proposals(first: 48, after: $after, where: $where, order: [{ score: $order }]) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} }
    }
  }
}`;

/** Pairs in which somebody's name has this text. */
export const ofPerson = name => name ? { or: [{ mentor: { name: { contains: name } } }, { mentee: { name: { contains: name } } }] } : null;

/** A card with the two, how well they fit, and why. */
export function card(pair) {
  const said = pair.criteria.filter(criterion => criterion.weight > 0);
  return h("article", { class: "card", "aria-label": `${pair.mentee.name} with ${pair.mentor.name}` },
    h("span", { class: "score", title: "Score, 0 to 1000" }, number(pair.score)),
    person(pair.mentee, "mentee"), person(pair.mentor, "mentor"),
    h("p", { class: "dim" }, `Choice ${pair.rankForMentee} of the mentee, choice ${pair.rankForMentor} of the mentor`),
    h("p", {}, tags(pair).map(tag => h("span", { class: "tag" }, tag))),
    h("details", {}, h("summary", {}, "Why"), h("ul", { class: "reasons" }, said.map(reason))));
}

const person = ({ name, institution }, role) => h("h3", {}, name, h("small", {}, ` ${role}${institution ? `, ${institution}` : ""}`));

const tags = pair => [
  pair.isPinned ? "pinned" : null,
  pair.isKept ? "kept" : null,
  pair.pairing ? words(pair.pairing.status) : null,
  pair.refusal ? `not applied: ${words(pair.refusal)}` : null,
].filter(Boolean);

const reason = criterion => h("li", {},
  h("strong", {}, criterion.name), h("span", { class: "dim" }, ` ${criterion.value} of 1000, weight ${criterion.weight}`),
  h("p", {}, criterion.sentence),
  h("span", { class: "bar", "aria-hidden": "true" }, h("i", { style: { width: `${criterion.value / 10}%` } })));

import { comparison } from "./compare.js";
import { byId, h, words } from "./dom.js";
import { figures, reportFields } from "./figures.js";
import { ask, follow } from "./graphql.js";
import { Paged } from "./paged.js";
import { card, ofPerson, pairsQuery } from "./pairs.js";
import { unplacedQuery, unplacedRow } from "./unplaced.js";

const id = decodeURIComponent(location.pathname.split("/").pop());
const state = "id name status stage share failure resultHash queuedAt endedAt";

const runQuery = `query Run($id: ID!) {
  matchRun(id: $id) {
    ${state} ask { objective floor stability seed } startedBy { name } ${reportFields}
    cohort { name matchRuns(first: 50, where: { status: { eq: SUCCEEDED } }, order: [{ queuedAt: DESC }]) { nodes { id name queuedAt } } }
  }
}`;

const progressQuery = `subscription Progress($id: ID!) { onMatchRunProgress(runId: $id) { ${state} } }`;

async function show() {
  const { matchRun: run } = await ask(runQuery, { id });
  if (!run)
    return byId("about").replaceChildren("There is no such run, or it is not yours to see. ", h("a", { href: "../" }, "Sign in"), " as somebody of the committee, or as staff.");
  document.title = byId("name").textContent = run.name;
  tell(run);
  if (run.status === "QUEUED" || run.status === "RUNNING") return await watch(run);
  if (run.status === "SUCCEEDED") showResult(run);
}

function tell(run) {
  const by = run.startedBy ? `, asked for by ${run.startedBy.name}` : "";
  const cohort = run.cohort ? `${run.cohort.name}: ` : "";
  const how = run.status === "RUNNING" ? `running, ${words(run.stage)}` : words(run.status);
  const why = run.failure ? ` (${words(run.failure)})` : "";
  const asked = run.ask ? `, ${words(run.ask.objective)}, seed ${run.ask.seed}` : "";
  const about = `${cohort}${how}${why}${asked}${by}, ${new Date(run.endedAt ?? run.queuedAt).toLocaleString()}.`;
  // Read out again only where it says something else.
  if (byId("about").textContent !== about) byId("about").textContent = about;
  byId("progress").hidden = run.status !== "RUNNING";
  byId("progress").firstElementChild.value = run.share;
}

/** Until the run is over; a stream that is refused or breaks off is asked for again, but not at once. */
async function watch(run) {
  try {
    for await (const { onMatchRunProgress: now } of follow(progressQuery, { id })) tell(run = { ...run, ...now });
  } catch {
    // Whether the run is still there, and still ours to see, is asked next.
  }
  if (run.status === "QUEUED" || run.status === "RUNNING") await new Promise(later => setTimeout(later, 5000));
  await show();
}

function showResult(run) {
  byId("main").hidden = false;
  byId("figures").replaceChildren(figures(run));
  list("pairs", "proposals", pairsQuery, card, ({ person, order }) => ({ id, where: ofPerson(person), order }));
  list("unplaced", "unplaced", unplacedQuery, unplacedRow, () => ({ id }));
  offerOthers(run);
}

function list(name, field, query, draw, variablesOf) {
  const paged = new Paged({
    query, draw, fail, pick: data => data.matchRun[field], into: byId(name), more: byId(`more-${name}`), count: byId(`${name}-count`),
  });
  const form = byId(`${name}-form`);
  const again = () => paged.show(variablesOf(form ? Object.fromEntries(new FormData(form)) : {}));
  form?.addEventListener("submit", event => event.preventDefault());
  form?.addEventListener("input", again);
  again();
}

function offerOthers(run) {
  const others = run.cohort.matchRuns.nodes.filter(other => other.id !== id);
  const select = byId("compare-form").elements.other;
  select.append(h("option", { value: "" }, others.length ? "Choose a run" : "There is no other"), ...others.map(other =>
    h("option", { value: other.id }, `${other.name}, ${new Date(other.queuedAt).toLocaleString()}`)));
  select.addEventListener("change", async () => {
    const chosen = select.value;
    const beside = chosen ? [await comparison(id, chosen).catch(error => error.message)] : [];
    if (select.value === chosen) byId("compare").replaceChildren(...beside);
  });
}

const fail = error => { byId("about").textContent = `That did not work: ${error.message}`; };

show().catch(fail);

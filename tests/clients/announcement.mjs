// The day of the announcement on the demo: the chair pairs two people and tells them; one of them follows, and so does somebody else.
// Arguments: the address of GraphQL, and the tokens of the chair, of Aisha Rahmani and of Toby Ashdown, who both wait for a mentor.
import assert from "node:assert/strict";
import { Viewer } from "./viewer.mjs";

const [url, ...tokens] = process.argv.slice(2);
const [chair, aisha, toby] = tokens.map((token) => new Viewer(url, token));

const refusals = "errors { ... on Error { code message path } }";
const propose = `mutation ($mentorId: ID!, $menteeId: ID!) {
  proposePairing(input: { mentorId: $mentorId, menteeId: $menteeId }) { pairing { id } ${refusals} }
}`;
const approve = `mutation ($pairingId: ID!) { approvePairing(input: { pairingId: $pairingId }) { pairing { status } ${refusals} } }`;
const announceAll = `mutation ($cohortId: ID!) { announcePairings(input: { cohortId: $cohortId }) { cohort { phase } ${refusals} } }`;
const announceOne = `mutation ($pairingId: ID!) { announcePairing(input: { pairingId: $pairingId }) { pairing { status } ${refusals} } }`;
const sign = `mutation ($pairingId: ID!) { signAgreement(input: { pairingId: $pairingId }) { pairing { status } ${refusals} } }`;

async function cohortIn(phase) {
  const query = `query ($phase: CohortPhase) {
    cohorts(where: { phase: { eq: $phase } }) { nodes { id name pairings { totalCount } report { pairings completed replaced } } }
  }`;
  const { cohorts } = await chair.ask(query, { phase });
  assert.equal(cohorts.nodes.length, 1);
  return cohorts.nodes[0];
}

async function applicationOf(name, cohortId) {
  const query = `query ($name: String, $cohortId: ID) {
    applications(where: { member: { name: { eq: $name } }, cohort: { id: { eq: $cohortId } } }) { nodes { id } }
  }`;
  return (await chair.ask(query, { name, cohortId })).applications.nodes[0].id;
}

async function pair(mentor, mentee) {
  const [mentorId, menteeId] = await Promise.all([applicationOf(mentor, thisYears.id), applicationOf(mentee, thisYears.id)]);
  const pairingId = (await chair.do(propose, { mentorId, menteeId })).pairing.id;
  await chair.do(approve, { pairingId });
  return pairingId;
}

async function hears(viewer, pairingId, ...types) {
  for (const type of types) {
    const { onPairingEvent: event } = await viewer.hear();
    assert.deepEqual([event.type, event.pairing.id], [type, pairingId]);
  }
}

const first = await cohortIn("COMPLETED");
assert.equal(first.name, "ALCTS Mentoring Program 2017-2018");
assert.deepEqual([first.pairings.totalCount, first.report], [41, { pairings: 41, completed: 40, replaced: 1 }]);

const thisYears = await cohortIn("MATCHING");
for (const viewer of [chair, aisha, toby]) await viewer.follow("subscription { onPairingEvent { type pairing { id } } }");

const ofAisha = await pair("Sunita Deshpande", "Aisha Rahmani");
await hears(chair, ofAisha, "PROPOSED", "APPROVED");
await chair.do(announceAll, { cohortId: thisYears.id });
await hears(chair, ofAisha, "ANNOUNCED", "CONFIRMED");
await hears(aisha, ofAisha, "ANNOUNCED", "CONFIRMED");

// Toby is paired later: what he hears first is his own, so of Aisha's pairing he heard nothing.
const ofToby = await pair("Lorraine Battiste", "Toby Ashdown");
await chair.do(announceOne, { pairingId: ofToby });
await hears(chair, ofToby, "PROPOSED", "APPROVED", "ANNOUNCED", "CONFIRMED");
await hears(toby, ofToby, "ANNOUNCED", "CONFIRMED");

// And Aisha nothing of his.
await aisha.do(sign, { pairingId: ofAisha });
await hears(aisha, ofAisha, "AGREEMENT_SIGNED");
await hears(chair, ofAisha, "AGREEMENT_SIGNED");
assert.equal((await toby.ask("query ($id: ID!) { pairing(id: $id) { id } }", { id: ofAisha })).pairing, null);

for (const viewer of [chair, aisha, toby]) await viewer.leave();

// Who am I, who waits to be paired, a proposal, and each step of a pairing as it happens.
// Run: npm start http://localhost:5080/graphql TOKEN
import { ProposeDocument, FollowProgramDocument, ToPairDocument, ViewerDocument } from "./generated/graphql.js";
import { connect, dataOf } from "./mentoring.js";

const [url, token] = process.argv.slice(2);
if (!url || !token) throw new Error("Needs the address and a token.");
const client = connect(url, token);

const { me } = await dataOf(client.query(ViewerDocument, {}));
console.log(`${me.name}: ${me.roles.join(", ")}`);

const cohort = (await dataOf(client.query(ToPairDocument, {}))).cohorts?.nodes?.[0];
const mentor = cohort?.mentors?.nodes?.[0];
const mentee = cohort?.mentees?.nodes?.[0];

if (mentor?.application && mentee?.application) {
  const { proposePairing } = await dataOf(client.mutation(ProposeDocument, { mentorId: mentor.application.id, menteeId: mentee.application.id }));
  // A refusal is data: its code and its path are for the program, its message is for people.
  for (const refusal of proposePairing.errors ?? []) console.log(`${refusal.code} at ${refusal.path?.join(".")}: ${refusal.message}`);
  if (proposePairing.pairing) console.log(`Proposed: ${proposePairing.pairing.mentor.name} for ${proposePairing.pairing.mentee.name}`);
}

client.subscription(FollowProgramDocument, {}).subscribe(({ data, error }) => {
  if (error) console.error(error.message);
  const event = data?.onPairingEvent;
  if (event) console.log(`${event.type}: ${event.pairing?.mentor.name} for ${event.pairing?.mentee.name}`);
});

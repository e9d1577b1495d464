// What hostile documents cost a running API: its processor time for each, and its memory after all of them.
//
//   node bench/hostile.mjs PID [URL] [TOKEN] [ROUNDS]
//
// PID is the process of the API, on this machine (it is looked up in /proc).
import { readFileSync } from "node:fs";
import { execSync } from "node:child_process";

const [pid, url = "http://localhost:5080/graphql", token = "", rounds = "20"] = process.argv.slice(2);
if (!pid) throw new Error("Which process? node bench/hostile.mjs PID [URL] [TOKEN] [ROUNDS]");

const tick = 1000 / Number(execSync("getconf CLK_TCK"));
const processor = () => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * tick;
};
const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

const times = (count, text) => Array.from({ length: count }, (_, i) => (typeof text === "function" ? text(i) : text)).join(" ");
const documents = {
  "a fair question": "{ cohorts { nodes { name pairings(first: 5) { totalCount nodes { status mentor { name } } } } } }",
  "a fair question, always another": (round) => `query Q${round}x${Math.random().toString(36).slice(2)} { me { roles } }`,
  "20,000 times one field": `{ ${times(20000, "__typename")} }`,
  "1,900 times one field": `{ me { ${times(1900, "name")} } }`,
  "1,000 times one field, which is allowed": `{ me { ${times(1000, "name")} } }`,
  "1,000 objects that overlap, not allowed": `{ cohorts { ${times(1000, "nodes { id }")} } }`,
  "500 objects that overlap, which is allowed": `{ cohorts { ${times(500, "nodes { id }")} } }`,
  "24 levels of fragments in two kinds": `{ me { ...A0 ...B0 } } ${times(24, (i) => `fragment A${i} on Me { name ...A${i + 1} ...B${i + 1} } fragment B${i} on Me { name ...B${i + 1} ...A${i + 1} }`)} fragment A24 on Me { name } fragment B24 on Me { name }`,
  "8 levels of fragments in two kinds, which is allowed": `{ me { ...A0 } } ${times(8, (i) => `fragment A${i} on Me { name ...A${i + 1} ...B${i + 1} } fragment B${i} on Me { name }`)} fragment A8 on Me { name } fragment B8 on Me { name }`,
  "a fragment that spreads itself": "{ me { ...A } } fragment A on Me { ...A }",
  "10,000 directives": `{ me { name ${times(10000, "@skip(if: false)")} } }`,
  "1,000 unknown fields": `{ ${times(1000, (i) => `nothing${i}`)} }`,
  "900 unknown arguments": `{ me { name(${times(900, (i) => `a${i}: 1`)}) } }`,
  "600 unknown types": `{ me { ${times(600, (i) => `... on Nothing${i} { name }`)} } }`,
  "600 aliases": `{ me { ${times(600, (i) => `a${i}: name`)} } }`,
  "a deep path": `{ me { ${times(60, "pairings { nodes { cohort {")} id ${"}".repeat(180)} } }`,
  "a deep list": `{ me(a: ${"[".repeat(60)}1${"]".repeat(60)}) { name } }`,
  "128 braces and more": "{a".repeat(1000),
  "introspection in circles": "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
  "introspection thirty times": `{ __schema { ${times(30, (i) => `a${i}: types { fields { name } }`)} } }`,
  "a page of pages": "{ cohorts(first: 50) { nodes { pairings(first: 50) { nodes { cohort { applications(first: 50) { nodes { id } } } } } } } }",
  "300 operations": `${times(300, (i) => `query Q${i} { me { ...F } }`)} fragment F on Me { ${times(400, "name")} }`,
};

const ask = async (query) => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, ...(query.startsWith("query Q0 ") && { operationName: "Q0" }) }),
  });
  const answer = await response.json();
  return answer.errors ? (answer.errors[0].extensions?.code ?? "invalid") : "answered";
};

for (const warm of Object.values(documents)) for (let i = 0; i < 5; i++) await ask(typeof warm === "function" ? warm(i) : warm);
const before = memory();
console.log(`${"document".padEnd(54)} ${"bytes".padStart(7)}  ${"CPU ms".padStart(7)}  answer`);
for (const [name, document] of Object.entries(documents)) {
  const start = processor();
  let answer;
  for (let round = 0; round < Number(rounds); round++) answer = await ask(typeof document === "function" ? document(round) : document);
  const spent = (processor() - start) / Number(rounds);
  const text = typeof document === "function" ? document(0) : document;
  console.log(`${name.padEnd(54)} ${String(text.length).padStart(7)}  ${spent.toFixed(1).padStart(7)}  ${answer}`);
}
console.log(`memory: ${before.toFixed(0)} MB before, ${memory().toFixed(0)} MB after`);

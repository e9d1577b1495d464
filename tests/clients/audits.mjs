// The public audits of GraphQL over HTTP. Whatever MUST be passed; two things that merely SHOULD be differ from what HotChocolate does.
import { serverAudits } from "graphql-http";

const [url] = process.argv.slice(2);
const accepted = new Set(["47DE", "80D8"]);
let failed = 0;

for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const result = await audit.fn();
  if (result.status === "ok" || result.status === "notice" || accepted.has(audit.id)) continue;
  failed++;
  console.log(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
}
process.exit(failed === 0 ? 0 : 1);

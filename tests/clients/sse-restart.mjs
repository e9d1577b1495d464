// The client graphql-sse when a server ends in the middle of a stream: it goes to the next one.
import assert from "node:assert/strict";
import { createClient } from "graphql-sse";

const urls = process.argv.slice(2);
const client = createClient({ url: () => urls.shift(), retryAttempts: 1, retry: async () => {} });

for await (const result of client.iterate({ query: "subscription { onTick { number } }" })) {
  assert.deepEqual(result, { data: { onTick: { number: 7 } } });
  break;
}
assert.equal(urls.length, 0);
client.dispose();

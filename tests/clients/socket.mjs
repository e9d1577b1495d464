// The client graphql-ws against the toy schema.
import assert from "node:assert/strict";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

const [url] = process.argv.slice(2);

function connect(options = {}) {
  return createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: { name: "Ada" }, ...options });
}

async function all(client, query, take = Infinity) {
  const results = [];
  for await (const result of client.iterate({ query })) {
    results.push(result);
    if (results.length >= take) break;
  }
  return results;
}

async function closeOf(client, query) {
  try {
    await all(client, query);
  } catch (event) {
    return event.code;
  }
  return undefined;
}

// Queries, mutations and subscriptions on one socket, at the same time.
{
  const client = connect();
  const [query, mutation, subscription] = await Promise.all([
    all(client, "{ hello whoami }"),
    all(client, "mutation { increment }"),
    all(client, "subscription { countTo(number: 100) { number } }"),
  ]);
  assert.deepEqual(query, [{ data: { hello: "hello you ü", whoami: "Ada" } }]);
  assert.deepEqual(mutation, [{ data: { increment: 1 } }]);
  assert.deepEqual(subscription.map((r) => r.data.countTo.number), Array.from({ length: 100 }, (_, i) => i + 1));
  await client.dispose();
}

// Whoever has heard enough may go, and the socket goes on.
{
  const client = connect({ lazy: false });
  assert.equal((await all(client, "subscription { countTo(number: 100) { number } }", 3)).length, 3);
  assert.equal((await all(client, "{ hello }")).length, 1);
  await client.dispose();
}

// Errors of a document reach the client as a list.
{
  const client = connect();
  await assert.rejects(all(client, "{ nothing }"), (errors) => Array.isArray(errors) && errors.length === 1);
  await client.dispose();
}

// A stranger is forbidden, and the client may try again with another token.
{
  let attempts = 0;
  const client = connect({
    retryAttempts: 1,
    shouldRetry: () => true,
    retryWait: async () => {},
    connectionParams: () => ({ name: attempts++ === 0 ? "stranger" : "Ada" }),
  });
  assert.deepEqual(await all(client, "{ whoami }"), [{ data: { whoami: "Ada" } }]);
  assert.equal(attempts, 2);
  await client.dispose();

  assert.equal(await closeOf(connect({ connectionParams: { name: "stranger" } }), "{ hello }"), 4403);
}

// The client graphql-sse, with a connection for each operation, against the toy schema.
import assert from "node:assert/strict";
import { createClient } from "graphql-sse";

const [url] = process.argv.slice(2);

function connect(options = {}) {
  return createClient({ url, retryAttempts: 0, headers: { "X-Name": "Ada" }, ...options });
}

async function all(client, query, take = Infinity) {
  const results = [];
  for await (const result of client.iterate({ query })) {
    results.push(result);
    if (results.length >= take) break;
  }
  return results;
}

// Queries, mutations and subscriptions, at the same time.
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
  client.dispose();
}

// Whoever has heard enough may go.
{
  const client = connect();
  assert.equal((await all(client, "subscription { countTo(number: 100) { number } }", 3)).length, 3);
  client.dispose();
}

// Errors of a document are a result.
{
  const client = connect();
  const [result, ...more] = await all(client, "{ nothing }");
  assert.equal(result.errors.length, 1);
  assert.deepEqual(more, []);
  client.dispose();
}

// A stranger is refused by the status.
{
  const client = connect({ headers: { "X-Name": "stranger" } });
  await assert.rejects(all(client, "{ hello }"), (error) => error.response.status === 401);
  client.dispose();
}

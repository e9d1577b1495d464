// graphql-js rebuilds the schema from the fullest introspection that it knows to ask for.
import assert from "node:assert/strict";
import { buildClientSchema, getIntrospectionQuery, printSchema } from "graphql";

const [url] = process.argv.slice(2);
const query = getIntrospectionQuery({
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: false,
});
const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
const { data, errors } = await response.json();
assert.equal(errors, undefined);
assert.match(printSchema(buildClientSchema(data)), /type Query/);

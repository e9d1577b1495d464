// Every GraphQL document of a Markdown file, or of the .graphql files of a folder, is valid for the schema.
// Arguments: the schema; the file or folder.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse, validate } from "graphql";

const [schemaFile, place] = process.argv.slice(2);
const schema = buildSchema(readFileSync(schemaFile, "utf8"));

const documents = statSync(place).isDirectory()
  ? readdirSync(place).filter((name) => name.endsWith(".graphql")).map((name) => readFileSync(join(place, name), "utf8"))
  : [...readFileSync(place, "utf8").matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, document]) => document);

assert.notEqual(documents.length, 0);
for (const document of documents) {
  const errors = validate(schema, parse(document));
  assert.deepEqual(errors.map(String), [], document);
}

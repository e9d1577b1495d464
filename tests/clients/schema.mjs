// graphql-js takes the schema, every element of it is described, every deprecation has its day, and its introspection, where it is given, tells the same.
// Arguments: the schema; the data of an introspection.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  buildClientSchema, buildSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedDirective,
  isSpecifiedScalarType, lexicographicSortSchema, printSchema, validateSchema,
} from "graphql";

const [file, introspection] = process.argv.slice(2);
const schema = buildSchema(readFileSync(file, "utf8"));
assert.deepEqual(validateSchema(schema), []);

const undescribed = [];
// The reason says what to use instead, and ends with the day from which the element may be gone: "Use `liaison`. (2027-06-30)".
const undated = [];
const describe = (name, element) => {
  if (!element.description?.trim()) undescribed.push(name);
  if (element.deprecationReason != null && !/\S \(\d{4}-\d{2}-\d{2}\)$/.test(element.deprecationReason)) undated.push(name);
};

describe("schema", schema);
for (const directive of schema.getDirectives().filter((d) => !isSpecifiedDirective(d))) {
  describe(`@${directive.name}`, directive);
  for (const argument of directive.args) describe(`@${directive.name}(${argument.name})`, argument);
}
for (const type of Object.values(schema.getTypeMap()).filter((t) => !isIntrospectionType(t) && !isSpecifiedScalarType(t))) {
  describe(type.name, type);
  if (isEnumType(type)) for (const value of type.getValues()) describe(`${type.name}.${value.name}`, value);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
  for (const field of Object.values(type.getFields())) {
    describe(`${type.name}.${field.name}`, field);
    for (const argument of field.args ?? []) describe(`${type.name}.${field.name}(${argument.name})`, argument);
  }
}
assert.deepEqual(undescribed, []);
assert.deepEqual(undated, []);

if (introspection) {
  const served = buildClientSchema(JSON.parse(readFileSync(introspection, "utf8")));
  assert.equal(printSchema(lexicographicSortSchema(served)), printSchema(lexicographicSortSchema(schema)));
}

// A rule for `graphql-inspector diff`: a breaking change that CHANGELOG.md lists under "### Breaking" of what is not released yet, by the
// name of the element in backticks, is no surprise. The environment's CHANGELOG names another file.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const changelog = readFileSync(process.env.CHANGELOG ?? join(__dirname, "..", "..", "CHANGELOG.md"), "utf8");
const unreleased = changelog.split(/^## /m).find((part) => part.startsWith("Unreleased")) ?? "";
const breaking = unreleased.split(/^### /m).find((part) => part.startsWith("Breaking")) ?? "";
const listed = new Set([...breaking.matchAll(/`([^`]+)`/g)].map(([, name]) => name));

module.exports = ({ changes }) => changes.map((change) =>
  change.criticality.level === "BREAKING" && listed.has(change.path)
    ? { ...change, criticality: { level: "NON_BREAKING", reason: "It is listed." } }
    : change);

// Prints the fullest introspection that graphql-js knows to ask for.
import { getIntrospectionQuery } from "graphql";

console.log(getIntrospectionQuery({
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: false,
}));

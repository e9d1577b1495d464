import type { CodegenConfig } from "@graphql-codegen/cli";

// One typed document for each of the queries for people; put your own beside them.
const config: CodegenConfig = {
  schema: "../../../schema.graphql",
  documents: ["../../queries/*.graphql"],
  generates: {
    "./src/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: { DateTime: "string", LocalDate: "string", UUID: "string" },
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
  importExtension: ".js",
};

export default config;

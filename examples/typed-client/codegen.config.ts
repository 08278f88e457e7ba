import type { CodegenConfig } from '@graphql-codegen/cli'

// Writes a type for every document from the server's contract: pnpm generate. A document that does not fit it fails.
const config: CodegenConfig = {
  schema: '../../packages/server/schema.graphql',
  documents: ['main-flow.ts'],
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
      },
    },
  },
}

export default config

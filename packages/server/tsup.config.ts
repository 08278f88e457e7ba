import { defineConfig } from 'tsup'

// These load files from their own folders, and GraphiQL is nine megabytes that most servers never show.
const packages = /^(?!@electric-sql\/pglite|@prisma\/schema-engine-wasm|@graphql-yoga\/render-graphiql|pg-native)/

// Bundles src/, generated/ and nearly all packages into dist/, since finding and linking 1,500 modules takes most of a start.
export default defineConfig({
  entry: { main: 'src/process/cached-main.ts' },
  format: ['esm'],
  target: 'node22',
  platform: 'node',
  clean: true,
  sourcemap: true,
  splitting: true,
  noExternal: [packages],
  // Optional for pg, and not installed.
  external: ['pg-native'],
  banner: { js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url)" },
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main']
  },
})

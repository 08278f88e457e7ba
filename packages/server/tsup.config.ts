import { defineConfig } from 'tsup'

// Bundles src/ and generated/ into dist/main.js; dependencies, @tiecraft/core among them, stay packages.
export default defineConfig({
  entry: { main: 'src/process/main.ts' },
  format: ['esm'],
  target: 'node22',
  platform: 'node',
  clean: true,
  sourcemap: true,
  splitting: false,
})

import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['index', 'rules', 'storage', 'calendar', 'statistics', 'es'].map((entry) => `src/${entry}.ts`),
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
  sourcemap: true,
  treeshake: true,
})

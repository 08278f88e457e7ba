import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', es: 'src/es.ts', calendar: 'src/calendar.ts', statistics: 'src/statistics.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
  sourcemap: true,
  treeshake: true,
})

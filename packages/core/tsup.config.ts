import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const entries = ['index', 'rules', 'storage', 'calendar', 'intake', 'statistics', 'en', 'es'].map(
  (entry) => `src/${entry}.ts`,
)

/** Leaves imports between sources as imports, so that a bundler drops whole files nobody uses. */
const oneFilePerSource: Plugin = {
  name: 'one-file-per-source',
  setup({ initialOptions, onResolve }) {
    const extension = initialOptions.format === 'cjs' ? '.cjs' : '.js'
    onResolve({ filter: /^\.{1,2}\// }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, extension), external: true },
    )
  },
}

export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: { entry: entries },
  clean: true,
  splitting: false,
  esbuildPlugins: [oneFilePerSource],
})

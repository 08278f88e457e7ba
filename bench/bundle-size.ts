import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const bundles = {
  advance: "export { advance } from '@tiecraft/core'",
  thanksOwed: "export { thanksOwed } from '@tiecraft/core'",
  review: "export { review } from '@tiecraft/core'",
  everything: "export * from '@tiecraft/core'",
} as const

/** Bundles single verbs and everything, minified and gzipped, without zod. */
export async function measureBundles(): Promise<void> {
  for (const [name, contents] of Object.entries(bundles)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      conditions: ['source'],
      external: ['zod'],
    })
    const [file] = outputFiles
    if (file) console.log(`${name}: ${(gzipSync(file.contents).length / 1_000).toFixed(1)} kB min + gzip, without zod`)
  }
}

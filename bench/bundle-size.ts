import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const bundles = {
  advance: "export { advance } from '@tiecraft/core'",
  thanksOwed: "export { thanksOwed } from '@tiecraft/core'",
  review: "export { review } from '@tiecraft/core'",
  everything: "export * from '@tiecraft/core'",
} as const

/** Bundles single verbs and everything, minified and gzipped, with and without zod. */
export async function measureBundles(): Promise<void> {
  for (const [name, contents] of Object.entries(bundles)) {
    const [withZod, withoutZod] = [await kilobytes(contents, []), await kilobytes(contents, ['zod'])]
    console.log(`${name}: ${withZod} kB min + gzip, ${withoutZod} kB of it without zod`)
  }
}

// The sources stand for the package: it is published with one file for each of them.
async function kilobytes(contents: string, external: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    conditions: ['source'],
    external,
  })
  return (outputFiles.reduce((bytes, { contents }) => bytes + gzipSync(contents).length, 0) / 1_000).toFixed(1)
}

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const bundles = {
  advance: "export { advance } from '@tiecraft/core'",
  thanksOwed: "export { thanksOwed } from '@tiecraft/core'",
  review: "export { review } from '@tiecraft/core'",
  everything: "export * from '@tiecraft/core'",
} as const

/** Bundles single verbs and everything out of the packed tarball, minified and gzipped, with and without zod. */
export async function measureBundles(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tiecraft-bundles-'))
  unpackInto(folder)
  for (const [name, contents] of Object.entries(bundles)) {
    const [withZod, withoutZod] = [await kilobytes(contents, folder, []), await kilobytes(contents, folder, ['zod'])]
    console.log(`${name}: ${withZod} kB min + gzip, ${withoutZod} kB of it without zod`)
  }
  rmSync(folder, { recursive: true })
}

/** What npm users get: the files and exports of the tarball, not those of the workspace. */
function unpackInto(folder: string): void {
  const [core, installed] = [join(import.meta.dirname, '../packages/core'), join(folder, 'node_modules/@tiecraft/core')]
  const tarball = join(folder, 'core.tgz')
  mkdirSync(installed, { recursive: true })
  execFileSync('pnpm', ['run', 'build'], { cwd: core })
  execFileSync('pnpm', ['pack', '--out', tarball], { cwd: core })
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
}

async function kilobytes(contents: string, resolveDir: string, external: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    // Dependencies of the package are those that the workspace has installed.
    nodePaths: [join(import.meta.dirname, '../packages/core/node_modules')],
    external,
  })
  return (outputFiles.reduce((bytes, { contents }) => bytes + gzipSync(contents).length, 0) / 1_000).toFixed(1)
}

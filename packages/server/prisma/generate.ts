import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

// Writes the Prisma client and the Pothos types into generated/, unless they are there for this very schema.

const serverFolder = dirname(import.meta.dirname)
const installed = join(serverFolder, 'node_modules')
const generated = join(serverFolder, 'generated')
const schemaPath = join(import.meta.dirname, 'schema.prisma')
const stampPath = join(generated, 'stamp')

const inputs = [
  schemaPath,
  import.meta.filename,
  join(installed, 'prisma', 'package.json'),
  join(installed, '@pothos', 'plugin-prisma', 'package.json'),
]
const outputs = [join(generated, 'prisma', 'client.ts'), join(generated, 'pothos.ts'), stampPath]

function stampOfInputs(): string {
  const hash = createHash('sha256')
  for (const input of inputs) hash.update(readFileSync(input))
  return hash.digest('hex')
}

function isUpToDate(stamp: string): boolean {
  return outputs.every((output) => existsSync(output)) && readFileSync(stampPath, 'utf8') === stamp
}

function generate(): boolean {
  const prismaCli = join(installed, 'prisma', 'build', 'index.js')
  const result = spawnSync(process.execPath, [prismaCli, 'generate', '--no-hints', '--schema', schemaPath], {
    cwd: serverFolder,
    encoding: 'utf8',
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: '1',
      PATH: [join(installed, '.bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      // Never run here, but downloaded when missing: any executable passes for it.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    },
  })
  if (result.status !== 0) console.error(`prisma generate failed:\n${result.stderr || result.stdout || result.error}`)
  return result.status === 0
}

const stamp = stampOfInputs()
if (!isUpToDate(stamp)) {
  if (generate()) writeFileSync(stampPath, stamp)
  else process.exitCode = 1
}

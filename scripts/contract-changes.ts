import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeChanges } from './contract/describe-changes.ts'
import { refuseChanges } from './contract/refuse-changes.ts'
import { workspaceFolder } from './gate/run-command.ts'

// Names what has changed in the GraphQL contract since a commit, the one before unless said: pnpm contract:changes REF
// Fails where a released contract loses what was not deprecated there.

const path = 'packages/server/schema.graphql'
const [reference = 'HEAD~1'] = process.argv.slice(2)
const contract = atReference(path)
const manifest = atReference('packages/server/package.json')
if (contract === undefined || manifest === undefined) {
  console.log(`The contract cannot be compared: there is no ${path} at ${reference}.`)
} else {
  compare({ contract, version: JSON.parse(manifest).version }, readFileSync(join(workspaceFolder, path), 'utf8'))
}

function atReference(file: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['show', `${reference}:${file}`], {
    cwd: workspaceFolder,
    encoding: 'utf8',
  })
  return status === 0 ? stdout : undefined
}

function compare(before: { readonly contract: string; readonly version: string }, after: string): void {
  const changes = describeChanges(before.contract, after)
  console.log(`The contract since ${reference}, which is version ${before.version}:`)
  if (changes.length === 0) console.log('  nothing that breaks a portal')
  for (const change of changes) console.log(`  ${change}`)
  const refusals = refuseChanges(before, after)
  for (const refusal of refusals) console.error(`  REFUSED: ${refusal}`)
  if (refusals.length > 0) process.exitCode = 1
}

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareContracts } from './contract/compare-contracts.ts'
import { workspaceFolder } from './gate/run-command.ts'

// Names what has changed in the GraphQL contract since a commit, the one before unless another is named:
// pnpm contract:changes REF
// Fails where a released contract loses what was not deprecated there.

const path = 'packages/server/schema.graphql'
const [reference = 'HEAD~1'] = process.argv.slice(2)
const contract = atReference(path)
const manifest = atReference('packages/server/package.json')
if (contract === undefined || manifest === undefined) {
  console.log(`The contract cannot be compared: there is no ${path} at ${reference}.`)
} else {
  await compare({ contract, version: JSON.parse(manifest).version })
}

function atReference(file: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['show', `${reference}:${file}`], {
    cwd: workspaceFolder,
    encoding: 'utf8',
  })
  return status === 0 ? stdout : undefined
}

async function compare(before: { readonly contract: string; readonly version: string }): Promise<void> {
  const after = readFileSync(join(workspaceFolder, path), 'utf8')
  const { breaking, dangerous, refused } = await compareContracts(before, after)
  console.log(`The contract since ${reference}, which is version ${before.version}:`)
  if (breaking.length + dangerous.length === 0) console.log('  nothing that breaks a portal')
  for (const change of breaking) console.log(`  breaks: ${change}`)
  for (const change of dangerous) console.log(`  may break: ${change}`)
  for (const change of refused) console.error(`  REFUSED, since it was not deprecated: ${change}`)
  if (refused.length > 0) process.exitCode = 1
}

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeChanges } from './contract/describe-changes.ts'
import { workspaceFolder } from './gate/run-command.ts'

// Names what has changed in the GraphQL contract since a commit, the one before unless said: pnpm contract:changes REF

const path = 'packages/server/schema.graphql'
const [reference = 'HEAD~1'] = process.argv.slice(2)
const shown = spawnSync('git', ['show', `${reference}:${path}`], { cwd: workspaceFolder, encoding: 'utf8' })
if (shown.status === 0) {
  const changes = describeChanges(shown.stdout, readFileSync(join(workspaceFolder, path), 'utf8'))
  console.log(`The contract since ${reference}:`)
  if (changes.length === 0) console.log('  nothing that breaks a portal')
  for (const change of changes) console.log(`  ${change}`)
} else {
  console.log(`The contract cannot be compared: there is no ${path} at ${reference}.`)
}

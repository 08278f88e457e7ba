import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gatesOf } from './gate/gates.ts'
import { runGates } from './gate/run-gates.ts'

const { values } = parseArgs({ options: { 'skip-tests': { type: 'boolean', default: false } } })
const folder = mkdtempSync(join(tmpdir(), 'tiecraft-verify-'))
const gates = gatesOf({ folder, skipTests: values['skip-tests'] })
const hold = await runGates(gates, (line) => console.log(line))
rmSync(folder, { recursive: true, force: true })
if (!hold) process.exitCode = 1

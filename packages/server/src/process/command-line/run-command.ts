import { parseArgs } from 'node:util'
import type { Report } from '../../database/database.ts'
import { openDatabase } from '../../database/open-database.ts'
import type { Config } from '../config/config.ts'
import { auditCommands } from './audit-commands.ts'
import type { Command, Given, Workplace } from './command.ts'
import { exportCommands } from './export-commands.ts'
import { keyCommands } from './key-commands.ts'
import { rebuildCommand } from './rebuild-command.ts'
import { wrongCommand } from './refused.ts'
import { tenantCommands } from './tenant-commands.ts'
import { usage } from './usage.ts'

const commands: Readonly<Record<string, Command>> = {
  ...tenantCommands,
  ...keyCommands,
  ...auditCommands,
  ...rebuildCommand,
  ...exportCommands,
}

type Surroundings = Omit<Workplace, 'database' | 'config' | 'action'> & {
  readonly readConfig: () => Config
  readonly report: Report
}

/** Runs a command line; throws a `StartError` where the command or the database fails. */
export async function runCommand(
  words: readonly string[],
  { readConfig, report, ...workplace }: Surroundings,
): Promise<void> {
  if (words.includes('--help')) return workplace.print(usage(commands))
  const name = Object.keys(commands).find((it) => `${words.join(' ')} `.startsWith(`${it} `))
  const command = name === undefined ? undefined : commands[name]
  if (!name || !command) throw wrongCommand(`There is no command "${words.slice(0, 2).join(' ')}".`)
  const given = read(command, words.slice(name.split(' ').length))
  const config = readConfig()
  const { database: location } = config
  if (location.kind === 'memory') throw wrongCommand('A database in memory stores nothing: set DATA_DIR to a folder.')
  const database = await openDatabase(location, report)
  try {
    await command.run(given, { ...workplace, config, action: name, database })
  } finally {
    await database.close()
  }
}

function read({ options }: Command, words: readonly string[]): Given {
  const given = parse(options, words)
  for (const [name, { required, multiple }] of Object.entries(options)) {
    const values = given[name] ?? []
    if (required && values.length === 0) throw wrongCommand(`--${name} is required.`)
    if (!multiple && values.length > 1) throw wrongCommand(`--${name} must not be repeated.`)
  }
  return given
}

function parse(options: Command['options'], args: readonly string[]): Given {
  const config = Object.fromEntries(
    Object.keys(options).map((name) => [name, { type: 'string', multiple: true } as const]),
  )
  try {
    return parseArgs({ args: [...args], options: config, strict: true }).values
  } catch (error) {
    throw wrongCommand(error instanceof Error ? `${error.message}.` : String(error))
  }
}

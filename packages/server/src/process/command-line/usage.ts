import { alignColumns } from './align-columns.ts'
import type { Command } from './command.ts'

/** The help text of the command line. */
export function usage(commands: Readonly<Record<string, Command>>): string {
  const sections = Object.entries(commands).map(([name, { meaning, options }]) => {
    const rows = Object.entries(options).map(([option, { value, meaning: about, required }]) => [
      `  --${option} ${value}`,
      required ? about : `${about} (optional)`,
    ])
    return [`tiecraft-server ${name}`, `  ${meaning}`, ...alignColumns(rows)].join('\n')
  })
  return [
    'tiecraft-server',
    '  Serves the API; its settings are environment variables.',
    '',
    sections.join('\n\n'),
  ].join('\n')
}

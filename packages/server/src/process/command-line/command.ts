import type { PrismaClient } from '../../../generated/prisma/client.ts'
import type { Config } from '../config/config.ts'

/** An option of a command, such as `--name NAME`. */
type Option = {
  /** What stands for its value in the usage. */
  readonly value: string
  readonly meaning: string
  readonly required?: true
  /** Whether it may be given several times. */
  readonly multiple?: true
}

/** What was given on the command line, by the name of its option. */
export type Given = Readonly<Record<string, readonly string[] | undefined>>

/** What a command works with; `print` is for its outcome. */
export type Workplace = {
  readonly prisma: PrismaClient
  readonly config: Config
  readonly now: Date
  /** What the command is called in the audit log. */
  readonly action: string
  readonly print: (line: string) => void
}

/** Something an operator can do with the database while no server has it to itself. */
export type Command = {
  readonly meaning: string
  readonly options: Readonly<Record<string, Option>>
  readonly run: (given: Given, workplace: Workplace) => Promise<void>
}

import type { Connected } from '../../database/database.ts'
import type { Config } from '../config/config.ts'

/** An option of a command, such as `--name NAME`. */
type Option = {
  /** The placeholder of its value in the usage. */
  readonly value: string
  readonly meaning: string
  readonly required?: true
  /** Whether it may be repeated. */
  readonly multiple?: true
}

/** The values on the command line, by the name of their option. */
export type Given = Readonly<Record<string, readonly string[] | undefined>>

/** The database and the output of a command; `print` writes its result. */
export type Workplace = {
  readonly database: Connected
  readonly config: Config
  readonly now: Date
  /** The name of the command in the audit log. */
  readonly action: string
  readonly print: (line: string) => void
  /** Writes a part of a result that is too long for one text. */
  readonly write: (text: string) => Promise<void>
}

/** A command for the operator; on an embedded database it runs only while no server does. */
export type Command = {
  readonly meaning: string
  readonly options: Readonly<Record<string, Option>>
  readonly run: (given: Given, workplace: Workplace) => Promise<void>
}

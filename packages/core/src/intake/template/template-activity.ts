import type { ActivityDraft } from '../imported.ts'
import type { PersonClues } from '../person-key.ts'

/** An activity of our own table, before its contacts are looked up. */
export type TemplateActivity = {
  readonly line: number
  readonly contact?: PersonClues
  readonly otherContact?: PersonClues
  /** The activity, whose contacts are placeholders. */
  readonly draft: ActivityDraft
}

import type { Sentences } from '../sentences.ts'
import * as causes from './causes.ts'
import * as channels from './channels.ts'
import { duplicateReasons } from './duplicates.ts'
import { issues } from './issues.ts'
import { questions } from './questions.ts'
import { reasons } from './reasons.ts'
import * as relationships from './relationships.ts'
import * as swot from './swot.ts'

/** English. */
export const en: Sentences = {
  ...channels,
  ...causes,
  ...relationships,
  ...swot,
  duplicateReasons,
  questions,
  reasons,
  issues,
}

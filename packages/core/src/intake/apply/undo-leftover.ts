import type { ImportedField } from '../import-choices.ts'
import type { ImportedKind } from '../imported-id.ts'

/** Why something that an import did stays, as a code. */
export type UndoLeftoverCode = 'edited_since' | 'used_since'

/** Something that an import did and that stays, because of what came later. */
export type UndoLeftover = {
  /** What it is. */
  readonly kind: ImportedKind
  /** Its id. */
  readonly id: string
  /** The field that stays changed; absent where the whole entry stays. */
  readonly field?: ImportedField
  /** `edited_since`: it was changed after the import. `used_since`: something added later names it. */
  readonly code: UndoLeftoverCode
}

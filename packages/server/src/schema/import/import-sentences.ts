import type { Sentences } from '@tiecraft/core'
import { enForImports } from '@tiecraft/core/en'
import { esForImports } from '@tiecraft/core/es'
import type { ImportSentences } from '@tiecraft/core/intake'

/** The sentences about imports in the language of other sentences. */
export function importSentencesOf({ tag }: Sentences): ImportSentences {
  return tag.startsWith('es') ? esForImports : enForImports
}

import type { Channel } from '../../channel/channel-schema.ts'
import type { ImportBatch } from '../apply/import-batch.ts'
import type { SeekersPast } from '../guess/guess-channel.ts'
import type { ImportChoices } from '../import-choices.ts'

/** The moment of an import, what the seeker says of it, and what is known of their past. */
export type PreviewOptions = SeekersPast & {
  /** The present moment. */
  readonly now: Date
  /** The channels; those of the catalogue if not given. */
  readonly channels?: readonly Channel[]
  /** What the seeker says of the preview; nothing if not given. */
  readonly choices?: Partial<ImportChoices>
  /** Earlier imports, which tell who is who however names have changed; only keys and ids tell it if not given. */
  readonly earlier?: readonly Pick<ImportBatch, 'matched'>[]
}

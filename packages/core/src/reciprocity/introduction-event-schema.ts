import { z } from 'zod'
import { instantSchema } from '../value/instant.ts'
import { idSchema } from '../value/text-schema.ts'
import type { IntroductionEvent } from './introduction-event.ts'

const at = instantSchema.describe('When it happened.')
const contactId = idSchema.describe('Id of the one of the two it happened with.')

/** Something that happened on the way to an introduction. */
export const introductionEventSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('side_asked'), at, contactId }),
    z.strictObject({ type: z.literal('side_agreed'), at, contactId }),
    z.strictObject({ type: z.literal('side_declined'), at, contactId }),
    z.strictObject({ type: z.literal('introduction_made'), at }),
    z.strictObject({ type: z.literal('followed_up'), at }),
  ])
  .readonly()
  .describe('Something that happened on the way to an introduction.') satisfies z.ZodType<IntroductionEvent>

import fc from 'fast-check'
import { channelAccess, channelReach, tieStrengths } from '../../src/channel/channel-codes.ts'
import { channelSchema } from '../../src/channel/channel-schema.ts'
import { closenessLayers } from '../../src/contact/closeness.ts'
import { relationshipStages } from '../../src/contact/relationship-stage.ts'
import type { Channel } from '../../src/index.ts'
import { anyName, anyText } from './any-text.ts'

const wording = fc.array(anyText(), { minLength: 1, maxLength: 3 })

const needed = fc.record({
  id: anyText(),
  tie: fc.constantFrom(...tieStrengths),
  closeness: fc.constantFrom(...closenessLayers),
  startingStage: fc.constantFrom(...relationshipStages),
  reach: fc.constantFrom(...channelReach),
  why: anyText(),
  waysIn: wording,
  firstSteps: wording,
  access: fc.constantFrom(...channelAccess),
  hoursPerApproach: fc.double({ min: 0.01, max: 40, noNaN: true }),
  comfortAsked: fc.integer({ min: 1, max: 5 }),
})

const optional = fc.record({ label: anyName(), sensitive: fc.boolean() }, { requiredKeys: [] })

/** Any channel of a portal's own, with any id. */
const anyChannel: fc.Arbitrary<Channel> = fc
  .tuple(needed, optional)
  .map(([channel, more]) => channelSchema.parse({ ...channel, ...more }))

/** A catalogue of channels with different ids. */
export const anyCatalogue = fc.uniqueArray(anyChannel, { minLength: 1, maxLength: 5, selector: ({ id }) => id })

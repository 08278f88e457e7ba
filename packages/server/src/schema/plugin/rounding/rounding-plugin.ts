import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { PothosResolver } from '../with-context.ts'

/** How many decimal places of a probability mean something; more would be noise of the arithmetic. */
const places = 10_000

/** The fields with probabilities, rates and shares. */
const probabilities: ReadonlySet<string> = new Set([
  'Cause.probability',
  'ChangeTargets.probability',
  'ChannelRecommendation.probability',
  'DueContact.lostByWaiting',
  'Duplicate.score',
  'Fill.probability',
  'FunnelStepReport.mean',
  'FunnelStepReport.ownDataShare',
  'Gap.probability',
  'Interval.high',
  'Interval.low',
  'StepCheck.probabilityBelow',
  'Swot.robustness',
])

/** Rounds probabilities to four places. */
export class RoundingPlugin extends BasePlugin<SchemaTypes> {
  override wrapResolve(resolve: PothosResolver, field: PothosOutputFieldConfig<SchemaTypes>): PothosResolver {
    if (!probabilities.has(`${field.parentType}.${field.name}`)) return resolve
    return (source, args, context, info) => {
      const value = resolve(source, args, context, info)
      return typeof value === 'number' ? Math.round(value * places) / places : value
    }
  }
}

SchemaBuilder.registerPlugin('rounding', RoundingPlugin)

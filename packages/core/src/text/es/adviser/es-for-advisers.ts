import type { AdviserSentences } from '../../adviser-sentences.ts'
import { activityTypes } from './activities.ts'
import { actions, causes, changeTargets, channelClaims, channelVerdicts, leaks, verdicts } from './causes.ts'
import { channelFirstSteps, channelNames, channelWaysIn, channelWhys, reaches, ties } from './channels.ts'
import { appointment, event } from './event.ts'
import { fills, indicators, steps } from './funnel.ts'
import { plan } from './plan.ts'
import { reasons } from './reasons.ts'
import { closeness, findings, nextActivities, notYet, stageAdvice, stages } from './relationships.ts'
import { headings, report } from './report.ts'
import { factors, knowns, moves, strategies } from './swot.ts'

/** What Spanish says to an adviser, without naming the gender of the seeker. */
export const esForAdvisers: AdviserSentences = {
  tag: 'es',
  channelNames,
  channelWhys,
  channelWaysIn,
  channelFirstSteps,
  channelVerdicts,
  channelClaims,
  changeTargets,
  ties,
  reaches,
  stages,
  stageAdvice,
  notYet,
  findings,
  nextActivities,
  closeness,
  activityTypes,
  steps,
  indicators,
  fills,
  verdicts,
  causes,
  leaks,
  actions,
  factors,
  knowns,
  moves,
  strategies,
  reasons,
  headings,
  report,
  plan,
  event,
  appointment,
}

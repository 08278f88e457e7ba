import type { Sentences } from '../sentences.ts'
import { activityTypes, asks, conversationDepths, replyAnswers, settings } from './activities.ts'
import { appointment } from './appointment.ts'
import { calendar } from './calendar.ts'
import { actions, causes, changeTargets, channelClaims, channelVerdicts, leaks, verdicts } from './causes.ts'
import { accesses, channelFirstSteps, channelNames, channelWaysIn, channelWhys, reaches, ties } from './channels.ts'
import { duplicateReasons, duplicateVerdicts } from './duplicates.ts'
import { event } from './event.ts'
import { grades, likelihoods } from './evidence.ts'
import { fills, indicators, outcomes, steps, units } from './funnel.ts'
import { consents, introductionStages } from './introductions.ts'
import { issues } from './issues.ts'
import { plan } from './plan.ts'
import { affiliations, goalOutcomes, partsOfDay, questions, weekdays } from './questions.ts'
import { reasons } from './reasons.ts'
import {
  closeness,
  conditions,
  findings,
  helps,
  influences,
  nextActivities,
  notYet,
  stageAdvice,
  stages,
} from './relationships.ts'
import { report } from './report.ts'
import { factors, knowns, moves, quadrants, strategies } from './swot.ts'

/** Spanish. */
export const es: Sentences = {
  tag: 'es',
  questions,
  affiliations,
  goalOutcomes,
  partsOfDay,
  weekdays,
  channelNames,
  channelWhys,
  channelWaysIn,
  channelFirstSteps,
  channelVerdicts,
  channelClaims,
  changeTargets,
  ties,
  reaches,
  accesses,
  stages,
  stageAdvice,
  notYet,
  conditions,
  findings,
  nextActivities,
  closeness,
  influences,
  helps,
  introductionStages,
  consents,
  activityTypes,
  asks,
  replyAnswers,
  conversationDepths,
  settings,
  steps,
  outcomes,
  indicators,
  units,
  fills,
  verdicts,
  causes,
  leaks,
  actions,
  quadrants,
  factors,
  knowns,
  moves,
  strategies,
  likelihoods,
  grades,
  reasons,
  duplicateVerdicts,
  duplicateReasons,
  issues,
  report,
  plan,
  event,
  appointment,
  calendar,
}

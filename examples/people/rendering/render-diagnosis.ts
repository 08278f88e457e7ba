import { type Diagnosis, describeCause, en } from '@tiecraft/core'
import { percent, reasonLines, section } from './lines.ts'

/** Why it isn't working: the verdict, the causes, and what would settle the rest. */
export function renderDiagnosis({ verdict, causes, toSettle }: Diagnosis): readonly string[] {
  const lines = causes.flatMap((cause) => [
    `- ${describeCause(cause)} ${percent(cause.probability)}, ${percent(cause.share)} of the loss${cause.named ? '' : ', not sure enough to be named'}`,
    ...reasonLines([...cause.because, ...cause.changedBy]),
    ...cause.actions.map(({ code, kind }) => `  - ${kind}: ${en.actions[code]}`),
  ])
  const unsettled = toSettle.map(({ step, attemptsNeeded }) => `${step} (${attemptsNeeded} more attempts)`)
  return section("Why isn't it working?", [
    `**${en.verdicts[verdict]}**`,
    ...lines,
    `- Not settled yet: ${unsettled.join(', ') || 'nothing'}`,
  ])
}

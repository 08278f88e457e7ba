import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'

/** Leaks: every step that is surely enough below its reference, interviews without offers aside. */
export function suspectLeaks({ steps }: DiagnosisInput): readonly Suspicion[] {
  return steps
    .filter(({ step, isSettled }) => isSettled && step !== 'offered')
    .map(({ step, probabilityBelow, because }) => ({ step, probability: probabilityBelow, because: [because] }))
}

/** The wrong channels: an hour spent as lately brings less than one in a typical channel. */
export function suspectWrongChannels({ advice }: DiagnosisInput): readonly Suspicion[] {
  const { answer, probability } = advice.changeTargets
  if (answer !== 'yes') return []
  const tried = advice.channels.filter(({ approached }) => approached > 0)
  const worst = tried
    .filter(({ verdict, isExhausted }) => isExhausted || verdict === 'rest' || verdict === 'drop')
    .slice(0, 4)
  return [{ probability, because: (worst.length > 0 ? worst : tried).slice(0, 4).flatMap(({ because }) => because) }]
}

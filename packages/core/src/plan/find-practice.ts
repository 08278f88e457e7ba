import type { ActionCode } from '../diagnosis/cause.ts'
import type { Conclusions } from '../diagnosis/conclude.ts'
import { madeConcrete } from './answers-cause.ts'
import type { Candidate } from './candidate.ts'
import { causeGains } from './cause-gain.ts'
import type { PlanTaskKind } from './plan-task.ts'

/** The maximum number of causes that a week answers (an assumption): people cannot change more at a time. */
const maxCauses = 3

/** Finds skills to practice against the causes, unless the plan already holds something more concrete. */
export function findPractice(input: Conclusions, concrete: readonly Candidate[]): readonly Candidate[] {
  const planned = new Set(concrete.map(({ task }) => task.kind))
  const gains = causeGains(input)
  const byAction = new Map<ActionCode, Candidate>()
  for (const { code, because, actions } of input.diagnosis.causes.slice(0, maxCauses)) {
    for (const [place, { code: action, kind }] of actions.entries()) {
      if (kind !== 'skill' || byAction.has(action) || isPlanned(madeConcrete[action], planned)) continue
      // What fits the cause best is listed first.
      const gain = (gains.get(code) ?? 0) / (place + 1)
      byAction.set(action, { task: { kind: 'practice', action }, answers: code, because, gain })
    }
  }
  return [...byAction.values()]
}

/** What keeps one going against the first cause, as a line beside the plan; undefined where there is no cause. */
export function findEncouragement({ diagnosis }: Conclusions): ActionCode | undefined {
  return diagnosis.causes[0]?.actions.find(({ kind }) => kind === 'motivation')?.code
}

function isPlanned(kind: PlanTaskKind | undefined, planned: ReadonlySet<PlanTaskKind>): boolean {
  return kind !== undefined && planned.has(kind)
}

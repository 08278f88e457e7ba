/** What a goal may count: interviews held or offers received. */
export const goalOutcomes = ['interview', 'offer'] as const

/** What a goal counts, as a code. */
export type GoalOutcome = (typeof goalOutcomes)[number]

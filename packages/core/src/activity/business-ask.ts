import type { Ask } from './activity-codes.ts'
import type { Activity } from './activity-schema.ts'

/** Whether each ask puts business to a person, which takes trust first. */
export const isBusinessAsk = {
  advice: false,
  introduction: true,
  referral: true,
  job: true,
} as const satisfies Record<Ask, boolean>

/** What an activity asks for, if anything. */
export function askOf(activity: Activity): Ask | undefined {
  return 'ask' in activity ? activity.ask : undefined
}

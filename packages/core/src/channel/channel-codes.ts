/** How well the seeker knows people of a channel, which decides how often they answer. */
export const tieStrengths = ['close', 'warm', 'cold'] as const

/** What it takes to get into a channel. */
export const channelAccess = ['open', 'event', 'guest_or_member', 'shared_past', 'member'] as const

/** Whether a channel reaches only people the seeker knows, or new people too. */
export const channelReach = ['people_you_know', 'new_people'] as const

/** How strong the ties in a channel usually are, as a code. */
export type TieStrength = (typeof tieStrengths)[number]

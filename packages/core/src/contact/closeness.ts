/** How close a tie is, from the few closest people outwards (Dunbar's layers). */
export const closenessLayers = ['support', 'sympathy', 'active', 'network'] as const

/** How close a tie is, as a code. */
export type Closeness = (typeof closenessLayers)[number]

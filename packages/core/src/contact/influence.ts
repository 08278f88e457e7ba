/** How much a contact has to say where they work. */
export const influences = ['starting_out', 'experienced', 'senior', 'decides_on_hiring'] as const

/** How much somebody has to say where they work, as a code. */
export type Influence = (typeof influences)[number]

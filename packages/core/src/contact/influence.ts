/** How much a contact has to say where they work. */
export const influences = ['starting_out', 'experienced', 'senior', 'decides_on_hiring'] as const

export type Influence = (typeof influences)[number]

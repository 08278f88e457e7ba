/** The reads that are compared. */
export const readNames = ['nested', 'single', 'page'] as const

export type ReadName = (typeof readNames)[number]

/** What each read is. */
export const readMeanings = {
  nested: 'nested read: a seeker, 20 contacts, their 5 latest activities',
  single: 'a single field of a seeker',
  page: 'a page of 20 contacts with stage and condition',
} as const satisfies Record<ReadName, string>

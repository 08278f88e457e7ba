/** Where an activity names one contact; an update names many. */
export const contactFields = ['contactId', 'otherContactId', 'introducedContactId'] as const

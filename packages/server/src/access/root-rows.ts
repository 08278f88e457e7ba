import type { TypeRows } from './field-rules.ts'

/** Who may ask and do what. Seekers get and change what is their own; anything else is not there for them. */
export const rootRows = {
  Query: {
    everyone: 'node nodes seeker seekerByExternalId seekers review quickCheck channels questions texts',
    portal_and_seeker: 'removals',
    admin: 'apiKeys auditEntries',
  },
  Mutation: {
    portal_and_seeker:
      'addContacts updateContact removeContact snoozeContact mergeContacts undoMerge logActivities updateActivity ' +
      'removeActivities advanceIntroduction updateSeeker saveWeekPlan markAction giveConsent withdrawConsent',
    portal: 'createSeeker removeSeeker',
    admin: 'createApiKey rotateApiKey revokeApiKey',
  },
  AddContactsPayload: { everyone: 'contacts userErrors' },
  AdvanceIntroductionPayload: { everyone: 'activity introduction userErrors' },
  CreateApiKeyPayload: { admin: 'apiKey key userErrors' },
  CreateSeekerPayload: { everyone: 'seeker userErrors' },
  GiveConsentPayload: { everyone: 'consent userErrors' },
  LogActivitiesPayload: { everyone: 'activities userErrors' },
  MarkActionPayload: { everyone: 'mark seeker userErrors' },
  MergeContactsPayload: { everyone: 'contact merge userErrors' },
  RemoveActivitiesPayload: { everyone: 'externalIds userErrors' },
  RemoveContactPayload: { everyone: 'externalId userErrors' },
  RemoveSeekerPayload: { everyone: 'externalId userErrors' },
  ReviewPayload: { everyone: 'review userErrors' },
  RevokeApiKeyPayload: { admin: 'apiKey userErrors' },
  RotateApiKeyPayload: { admin: 'apiKey key userErrors' },
  SaveWeekPlanPayload: { everyone: 'weekPlan userErrors' },
  SnoozeContactPayload: { everyone: 'contact userErrors' },
  UndoMergePayload: { everyone: 'contacts userErrors' },
  UpdateActivityPayload: { everyone: 'activity userErrors' },
  UpdateContactPayload: { everyone: 'contact userErrors' },
  UpdateSeekerPayload: { everyone: 'seeker userErrors' },
  WithdrawConsentPayload: { everyone: 'consent userErrors' },
  UserError: { everyone: 'allowed code message path' },
} as const satisfies Readonly<Record<string, TypeRows>>

import type { TypeRows } from './field-rules.ts'

/** Who may see what is stored. */
export const storedRows = {
  Seeker: {
    everyone:
      'id externalId goal hoursPerWeek searchStartedAt comfort networkSize selfReports market version updatedAt contacts ' +
      'activities consents',
    sensitive: 'affiliations',
    derived:
      'review diagnosis gapAnalysis forecast channelAdvice swot funnel thanksOwed reciprocity dueContacts updatesDue ' +
      'revivableContacts introductions suggestedIntroductions weekPlan eventPreparation',
    portal_and_seeker: 'merges duplicates',
  },
  SelfReport: { everyone: 'topic', shared: 'text' },
  SeekerConsent: { everyone: 'kind givenAt givenBy withdrawnAt withdrawnBy' },
  Contact: {
    everyone:
      'id knownSince lastContactedAt contactEveryDays snoozedUntil influence yearsShared version updatedAt activities ' +
      'stage condition dueAt findings reciprocity nextSteps',
    shared: 'externalId name employer jobTitle email profileUrl offers needs',
    sensitive: 'channel introducer',
  },
  Activity: {
    everyone:
      'id type at ask answer depth setting minutes predictedComfort feltComfort peopleMet count since tally notYetAsked ' +
      'version updatedAt',
    shared: 'externalId note employer',
    sensitive: 'channel contact introducedContact otherContact',
    portal_and_seeker: 'contactIds thanksFor',
  },
  ContactMerge: { portal_and_seeker: 'id keptContact mergedAt removedExternalId' },
  Removal: { portal_and_seeker: 'externalId kind removedAt removedId seekerId' },
  ApiKey: { admin: 'createdAt expiresAt id lastUsedAt name prefix revokedAt scopes state' },
  AuditEntry: { admin: 'action apiKeyId at id requestId role seekerId subject' },
  Node: { everyone: 'id' },
  PageInfo: { everyone: 'endCursor hasNextPage hasPreviousPage startCursor' },
} as const satisfies Readonly<Record<string, TypeRows>>

import type { Sentences } from '../sentences.ts'

/** How far an introduction has come. */
export const introductionStages: Sentences['introductionStages'] = {
  suggested: 'suggested, nobody asked yet',
  asked_one: 'waiting for an answer',
  agreed_both: 'both agreed',
  made: 'introduced',
  followed_up: 'introduced and followed up',
  declined: 'declined',
}

/** What one side has said so far. */
export const consents: Sentences['consents'] = {
  not_asked: 'not asked yet',
  asked: 'asked, no answer yet',
  agreed: 'agreed',
  declined: 'declined',
}

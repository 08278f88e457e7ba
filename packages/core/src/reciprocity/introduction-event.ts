/** What can happen on the way to an introduction, in the order it usually does. */
export const introductionEventTypes = [
  'side_asked',
  'side_agreed',
  'side_declined',
  'introduction_made',
  'followed_up',
] as const

export type IntroductionEventType = (typeof introductionEventTypes)[number]

/** What happened, at a time, and with which of the two where it concerns one of them. */
export type IntroductionEvent =
  | {
      readonly type: 'side_asked' | 'side_agreed' | 'side_declined'
      readonly at: Date
      readonly contactId: string
    }
  | { readonly type: 'introduction_made' | 'followed_up'; readonly at: Date }

/** The contact an event concerns; none for what concerns both. */
export function sideOf(event: IntroductionEvent): string | undefined {
  return 'contactId' in event ? event.contactId : undefined
}

/** Orders events by time; at the same time in the order they usually happen, then by contact. */
export function compareIntroductionEvents(first: IntroductionEvent, second: IntroductionEvent): number {
  return (
    first.at.getTime() - second.at.getTime() || usualPlace(first) - usualPlace(second) || compareSides(first, second)
  )
}

function usualPlace({ type }: IntroductionEvent): number {
  return introductionEventTypes.indexOf(type)
}

function compareSides(first: IntroductionEvent, second: IntroductionEvent): number {
  const [side = '', other = ''] = [sideOf(first), sideOf(second)]
  return side < other ? -1 : Number(side > other)
}

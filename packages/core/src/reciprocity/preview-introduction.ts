import type { Introduction } from './introduction.ts'
import type { IntroductionEventType } from './introduction-event.ts'
import { consentAfter, type IntroductionRule, type IntroductionStage, introductionTable } from './introduction-table.ts'

/** An event that is possible next in an introduction, and where it leads. */
export type IntroductionPreview = {
  /** What can happen now. */
  readonly event: IntroductionEventType
  /** Id of the contact it concerns; absent where it concerns both alike. */
  readonly contactId?: string
  /** The stage it leads to. */
  readonly stage: IntroductionStage
}

/** Shows what can happen next in an introduction, best first. */
export function previewIntroduction(introduction: Introduction): readonly IntroductionPreview[] {
  const events = new Set(rulesOf(introduction).map(({ event }) => event))
  return [...events].flatMap((event) => {
    const sides = consentAfter[event] ? introduction.contactIds : [undefined]
    return sides.flatMap((contactId) => {
      const rule = findRule(introduction, event, contactId)
      return rule ? [{ event, ...(contactId !== undefined && { contactId }), stage: rule.next }] : []
    })
  })
}

/** The rule that makes an event possible now, if any; an event of both sides may name either. */
export function findRule(
  introduction: Introduction,
  event: IntroductionEventType,
  contactId: string | undefined,
): IntroductionRule | undefined {
  const [first, second] = introduction.consents
  const [own, others] = contactId === introduction.contactIds[0] ? [first, second] : [second, first]
  return rulesOf(introduction).find(
    ({ event: type, side = own, other = others }) => type === event && side === own && other === others,
  )
}

function rulesOf({ stage }: Introduction): readonly IntroductionRule[] {
  return introductionTable[stage]
}

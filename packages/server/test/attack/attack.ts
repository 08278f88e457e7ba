import { type Actor, mayCall, needsAllOf } from './actor.ts'
import { type Answer, answerTo, type Before } from './attack-answer.ts'
import { type AttackCase, caseOf, ownCase, type Sent, targetsOf } from './attack-case.ts'
import { type AttackDocument, documentsOf, rootFields } from './attack-document.ts'
import type { FindNamed } from './named-rows.ts'
import type { Whose } from './reference.ts'
import type { SavedRows } from './saved-rows.ts'

/** What is attacked, and how it is known what came of it. */
export type Ground = {
  readonly find: FindNamed
  readonly saved: SavedRows
  readonly before: Before
  /** Whose rows are named that are not the attacker's own. */
  readonly others: readonly Whose[]
}

/** What came of one request. */
export type Finding = {
  readonly actor: Actor
  readonly document: AttackDocument
  /** Where somebody's rows were named. */
  readonly at: string
  readonly whose: Whose
  readonly isAllowed: boolean
  readonly sent: readonly Sent[]
  readonly answer: Answer
  /** What was changed of others: whose and in which table. */
  readonly changed: readonly string[]
}

/** Asks and does everything there is as somebody, with rows that are theirs and rows that are not. */
export async function attackAs(actor: Actor, ground: Ground): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const known = new Set<string>()
  // What a key may do for which another is enough is done with that.
  const roots = rootFields().filter(({ name }) => !mayCall(actor, name) || needsAllOf(actor, name))
  const allowed = roots.filter(({ name }) => mayCall(actor, name))
  const forbidden = roots.filter(({ name }) => !mayCall(actor, name))
  for (const document of documentsOf(actor.role ?? 'portal', allowed)) {
    findings.push(...(await attackDocument({ actor, document, isAllowed: true }, known, ground)))
  }
  for (const document of documentsOf('portal', forbidden)) {
    findings.push(...(await attackDocument({ actor, document, isAllowed: false }, known, ground)))
  }
  return [...findings, ...(await lateFinding(findings.at(-1), ground))]
}

type Attempt = Pick<Finding, 'actor' | 'document' | 'isAllowed'>

async function attackDocument(attempt: Attempt, known: Set<string>, ground: Ground): Promise<readonly Finding[]> {
  const { actor, document, isAllowed } = attempt
  const own = await shoot({ ...attempt, at: 'nowhere', whose: 'own' }, ownCase(document, ground.find), ground)
  if (!isAllowed) return [own]
  const findings = [own]
  // To a portal, every seeker of its tenant is its own.
  const others = ground.others.filter((whose) => whose !== 'other' || actor.role !== 'portal')
  for (const { at, hits } of targetsOf(document, known)) {
    for (const whose of others) {
      const made = caseOf(document, { hits, whose }, ground.find)
      if (made) findings.push(await shoot({ ...attempt, at, whose }, made, ground))
    }
  }
  return document.operation === 'query' ? findings : [...findings, ...(await lateFinding(own, ground))]
}

/** What was refused, or only asked for, has to have changed nothing either. */
async function lateFinding(last: Finding | undefined, { saved }: Ground): Promise<readonly Finding[]> {
  const changed = last ? await saved.changedOfOthers() : []
  if (!last || changed.length === 0) return []
  await saved.restore()
  return [{ ...last, at: 'anywhere so far', changed }]
}

type Shot = Omit<Finding, 'sent' | 'answer' | 'changed'>

async function shoot(shot: Shot, made: AttackCase, { saved, before }: Ground): Promise<Finding> {
  const answer = await answerTo(shot.actor, shot.document, made, before)
  const isDone = shot.document.operation === 'mutation' && !answer.isRefused
  const changed = isDone ? await saved.changedOfOthers() : []
  if (isDone) await saved.restore()
  return { ...shot, sent: made.sent, answer, changed }
}

/** One request, in words. */
export function labelOf({ actor, document, at, whose }: Finding): string {
  return `${actor.name}: ${document.name}, ${at}: ${whose}`
}

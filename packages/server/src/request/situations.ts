import { deriveSituation } from '@tiecraft/core'
import type { TenantSession } from '../database/tenant-session.ts'
import { share } from '../sharing/share.ts'
import type { Sharing } from '../sharing/sharing.ts'
import { loadPlanLogs } from '../store/plan/plan-log.ts'
import { loadRows, type OfSeekers } from '../store/record/record.ts'
import { loadSummaryRows } from '../store/summary/load-summary-rows.ts'
import type { KeptSeekers } from './kept-seekers.ts'
import { loadTogether } from './load-together.ts'
import { createMemory } from './memory.ts'
import type { PersonRow } from './people-of.ts'
import { type SharedSeeker, sharedSeeker } from './shared-seeker.ts'
import { type StoredSituation, storedSituation } from './stored-situation.ts'
import type { TakeTurn } from './work-turns.ts'

/** Situations of stored seekers, each derived once per seeker and moment. */
export type Situations = {
  /** The situation at a moment; at present, if none is given. */
  readonly get: (seekerId: string, asOf?: Date | null) => Promise<StoredSituation>
  /** A contact in the columns of its row, by the id in the record; undefined where only rows tell. */
  readonly person: (seekerId: string, contactId: string) => Promise<PersonRow | undefined>
  readonly invalidate: () => void
}

export type SituationSource = Pick<TenantSession, 'read'> & {
  readonly tenantId: string
  readonly now: Date
  readonly takeTurn: TakeTurn
  /** What earlier requests derived. */
  readonly kept: KeptSeekers
  /** The number of changes of what is stored of a seeker, and how much of it the caller may see. */
  readonly stateOf: (seekerId: string) => Promise<{ readonly revision: number; readonly sharing: Sharing }>
}

/** Loads rows, removes what is not shared, and derives the situation from the rest; reads nothing where nothing changed. */
export function openSituations({ read, tenantId, now, takeTurn, kept, stateOf }: SituationSource): Situations {
  const together = <Rows>(load: (...args: Load) => Promise<ReadonlyMap<string, Rows>>) =>
    loadTogether((seekerIds) => read((it) => load(it, { tenantId, seekerIds })))
  const [summaries, planLogs, logs] = [together(loadSummaryRows), together(loadPlanLogs), together(loadRows)]
  const seekers = createMemory<Promise<SharedSeeker>>()
  const situations = createMemory<Promise<StoredSituation>>()
  const loadSeeker = async (seekerId: string): Promise<SharedSeeker> => {
    const { revision, sharing } = await stateOf(seekerId)
    const key = { tenantId, seekerId, revision, sharing }
    const known = kept.get(key)
    if (known) return known
    const [rows, planLog] = await Promise.all([summaries.get(seekerId), planLogs.get(seekerId)])
    const seeker = await takeTurn(() => sharedSeeker(rows, planLog, sharing))
    kept.keep(key, seeker, rows)
    return seeker
  }
  const deriveFromLog = async (seekerId: string, moment: Date): Promise<StoredSituation> => {
    const { sharing } = await stateOf(seekerId)
    const [rows, planLog] = await Promise.all([logs.get(seekerId), planLogs.get(seekerId)])
    return takeTurn(() => {
      const { record, ...parts } = share(rows, sharing)
      return storedSituation(deriveSituation(record, { now: moment }), { ...parts, planLog, sharing })
    })
  }
  const derive = async (seekerId: string, asOf: Date | null | undefined): Promise<StoredSituation> => {
    const seeker = await seekers.get(seekerId, () => loadSeeker(seekerId))
    const moment = asOf ?? seeker.presentAt(now)
    return (await takeTurn(() => seeker.situationAt(moment))) ?? deriveFromLog(seekerId, moment)
  }
  return {
    person: async (seekerId, contactId) =>
      (await seekers.get(seekerId, () => loadSeeker(seekerId))).people().get(contactId),
    get: (seekerId, asOf) => situations.get(`${seekerId}@${asOf?.getTime()}`, () => derive(seekerId, asOf)),
    invalidate: () => {
      for (const memory of [summaries, planLogs, logs, seekers, situations]) memory.invalidate()
    },
  }
}

type Load = [prisma: Parameters<typeof loadRows>[0], seekers: OfSeekers]

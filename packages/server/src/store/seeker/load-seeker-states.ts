import type { ConsentKind } from '../../../generated/prisma/client.ts'
import type { Reader } from '../../query/reader.ts'
import type { OfSeekers } from '../record/record.ts'
import { preferencesFromRow } from './seeker-row.ts'

/** What decides how a seeker's data are shown, and whether anything stored of them has changed. */
export type SeekerState = {
  /** The language that the seeker prefers; undefined where they name none. */
  readonly locale: string | undefined
  /** The consents that hold now. */
  readonly consents: readonly ConsentKind[]
  /** The number of changes of what is stored of the seeker, counted by the database. */
  readonly revision: number
}

/** Loads the states of some seekers, by their ids; a seeker who does not exist has none. */
export async function loadSeekerStates(
  prisma: Reader,
  { tenantId, seekerIds }: OfSeekers,
): Promise<ReadonlyMap<string, SeekerState>> {
  const seekers = await prisma.seeker.findMany({
    where: { tenantId, id: { in: [...seekerIds] } },
    select: {
      id: true,
      preferences: true,
      consents: { where: { withdrawnAt: null }, select: { kind: true } },
      revision: { select: { revision: true } },
    },
  })
  return new Map(seekers.map((seeker) => [seeker.id, stateFromRow(seeker)]))
}

type StateRow = Parameters<typeof preferencesFromRow>[0] & {
  readonly consents: readonly { readonly kind: ConsentKind }[]
  readonly revision: { readonly revision: number } | null
}

function stateFromRow({ consents, revision, ...seeker }: StateRow): SeekerState {
  return {
    locale: preferencesFromRow(seeker)?.locale,
    consents: consents.map(({ kind }) => kind),
    revision: revision?.revision ?? 0,
  }
}

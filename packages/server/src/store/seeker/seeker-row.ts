import type { Seeker, SeekerPreferences } from '@tiecraft/core'
import { marketSchema, seekerPreferencesSchema, seekerSchema } from '@tiecraft/core/storage'
import { Prisma, type SelfReport } from '../../../generated/prisma/client.ts'
import { withoutNulls } from '../row/without-nulls.ts'

export type SeekerRow = Prisma.SeekerGetPayload<{ include: { selfReports: true } }>

/** A stored seeker as core reads it. */
export function seekerFromRow(row: SeekerRow): Seeker {
  const { hoursPerWeek, searchStartedAt, comfort, networkSize, affiliations } = row
  const goal = { outcome: row.goalOutcome, count: row.goalCount, by: row.goalBy, role: row.goalRole }
  return seekerSchema.parse({
    ...withoutNulls({ hoursPerWeek, searchStartedAt, comfort, networkSize, affiliations }),
    id: row.externalId,
    ...(row.goalOutcome && { goal: withoutNulls(goal) }),
    ...(row.market !== null && { market: row.market }),
    ...(row.preferences !== null && { preferences: row.preferences }),
    selfReports: row.selfReports.map(({ topic, text }) => withoutNulls({ topic, text })),
  })
}

/** A seeker's preferences as core reads them. */
export function preferencesFromRow({ preferences }: Pick<SeekerRow, 'preferences'>): SeekerPreferences | undefined {
  return preferences === null ? undefined : seekerPreferencesSchema.parse(preferences)
}

/** The columns of a seeker, as Prisma writes them. */
export function seekerToRow(seeker: Seeker): Omit<Prisma.SeekerUncheckedCreateInput, 'tenantId' | 'id'> {
  const { market, preferences, ...columns } = seekerColumns(seeker)
  return { ...columns, market: market ?? Prisma.DbNull, preferences: preferences ?? Prisma.DbNull }
}

/** The columns of a seeker. */
export function seekerColumns({ goal, id, affiliations, market, preferences, ...columns }: Seeker) {
  return {
    hoursPerWeek: columns.hoursPerWeek ?? null,
    searchStartedAt: columns.searchStartedAt ?? null,
    comfort: columns.comfort ?? null,
    networkSize: columns.networkSize ?? null,
    externalId: id,
    affiliations: [...affiliations],
    market: market ? marketSchema.encode(market) : null,
    preferences: preferences ? seekerPreferencesSchema.encode(preferences) : null,
    goalOutcome: goal?.outcome ?? null,
    goalCount: goal?.count ?? null,
    goalBy: goal?.by ?? null,
    goalRole: goal?.role ?? null,
  }
}

/** The rows of a seeker's self-reports, in their order. */
export function selfReportRows({ selfReports }: Seeker): readonly Omit<SelfReport, 'tenantId' | 'seekerId'>[] {
  return selfReports.map(({ topic, text }, position) => ({ position, topic, text: text ?? null }))
}

import type { EvidenceKey } from './grades.ts'

export type Cadence = { readonly idealDays: number; readonly worstDays: number; readonly evidence: EvidenceKey }

/** How often a tie wants contact, by closeness: its own interval, and that of the next layer out. */
export const cadences = {
  support: { idealDays: 7, worstDays: 30, evidence: 'contact_layers' },
  sympathy: { idealDays: 30, worstDays: 180, evidence: 'contact_layers' },
  active: { idealDays: 180, worstDays: 365, evidence: 'contact_layers' },
  network: { idealDays: 365, worstDays: 1_095, evidence: 'contact_layers' },
} as const satisfies Record<string, Cadence>

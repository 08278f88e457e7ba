import * as z from 'zod'

/** How many, up to ten thousand. */
export const countSchema = z.int().min(0).max(10_000)

/** The counts that a seeker recalls of one channel. */
export const recalledCounts = {
  approached: countSchema.describe('People approached.'),
  replied: countSchema.default(0).describe('Of those, people who answered.'),
  conversed: countSchema.default(0).describe('Of those, people talked with.'),
  referred: countSchema.default(0).describe('Of those, people who gave a lead, an introduction or a referral.'),
  interviewed: countSchema.default(0).describe('Of those, people through whom an interview came.'),
  offered: countSchema.default(0).describe('Of those, people through whom an offer came.'),
  notYetAsked: countSchema.optional().describe('People there the seeker knows but has not asked yet.'),
} as const

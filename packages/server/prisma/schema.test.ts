import {
  activitySchema,
  appointmentSchema,
  contactSchema,
  seekerSchema,
  targetEmployerSchema,
} from '@tiecraft/core/storage'
import { describe, expect, test } from 'vitest'
import * as prisma from '../generated/prisma/client.ts'

const { Prisma } = prisma
const bookkeeping = ['tenantId', 'seekerId', 'externalId', 'createdAt', 'updatedAt', 'version']
const activities = activitySchema.unwrap().options

function columnsOf(fields: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(fields)
    .filter((field) => !bookkeeping.includes(field))
    .sort()
}

function keysOf(...shapes: readonly object[]): readonly string[] {
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape)))].sort()
}

describe('the tables mirror the library', () => {
  test('a contact', () => {
    expect(columnsOf(Prisma.ContactScalarFieldEnum)).toEqual(keysOf(contactSchema.unwrap().shape))
  })

  test('a target employer', () => {
    expect(columnsOf(Prisma.TargetEmployerScalarFieldEnum)).toEqual(keysOf(targetEmployerSchema.unwrap().shape))
  })

  test('an activity of any type, and whether only hidden contacts got the update', () => {
    const keys = [...keysOf(...activities.map(({ shape }) => shape)), 'isSensitiveUpdate']
    expect(columnsOf(Prisma.ActivityScalarFieldEnum)).toEqual(keys.sort())
  })

  test('an appointment, when it is over and whether it is hidden', () => {
    const keys = [...keysOf(appointmentSchema.unwrap().shape), 'endsAt', 'isSensitive']
    expect(columnsOf(Prisma.AppointmentScalarFieldEnum)).toEqual(keys.sort())
  })

  test('a seeker, whose goal is laid flat and whose self-reports have a table of their own', () => {
    const { goal, selfReports, ...flat } = seekerSchema.unwrap().shape
    const goalKeys = Object.keys(goal.unwrap().unwrap().shape).map(
      (key) => `goal${key.charAt(0).toUpperCase()}${key.slice(1)}`,
    )
    expect(columnsOf(Prisma.SeekerScalarFieldEnum)).toEqual([...Object.keys(flat), ...goalKeys].sort())
    const report = selfReports.unwrap().unwrap().element.unwrap().shape
    expect(columnsOf(Prisma.SelfReportScalarFieldEnum)).toEqual([...Object.keys(report), 'position'].sort())
  })
})

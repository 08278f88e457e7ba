import { type NetworkingRecord, type NetworkingRecordInput, networkingRecordSchema } from './record-schema.ts'

/** Encodes a record as plain JSON, moments as ISO 8601 strings. */
export function encodeRecord(record: NetworkingRecord): NetworkingRecordInput {
  return networkingRecordSchema.encode({ ...record, targetEmployers: record.targetEmployers ?? [] })
}

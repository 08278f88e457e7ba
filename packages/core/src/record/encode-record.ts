import { type NetworkingRecord, type NetworkingRecordInput, networkingRecordSchema } from './record-schema.ts'

/** The record as plain JSON: every instant as an ISO 8601 string. */
export function encodeRecord(record: NetworkingRecord): NetworkingRecordInput {
  return networkingRecordSchema.encode(record)
}

import {
  addItem,
  advance,
  allocateHours,
  analyzeGap,
  answerLags,
  combineFunnels,
  countOutcomes,
  deriveFunnel,
  deriveItems,
  deriveSituation,
  deriveSwot,
  diagnose,
  emptyFunnel,
  encodeRecord,
  estimateRates,
  funnelAt,
  type NetworkingRecord,
  pairStrategies,
  parseActivities,
  parseContacts,
  parseRecord,
  parseSeeker,
  preview,
  reciprocityBalance,
  recommendChannels,
  replay,
  reportFunnel,
  review,
  sharpenCurve,
  snapshotFunnel,
  startRelationship,
  thanksOwed,
  undo,
} from '../../src/index.ts'
import { now } from './moments.ts'

const at = { now }
const look = (record: NetworkingRecord) => deriveSituation(record, at)
const start = ({ contacts: [contact] }: NetworkingRecord) =>
  startRelationship(contact ?? { id: 'nobody', name: 'Nobody', channel: 'family', offers: [], needs: [] }, undefined)
const swotInput = (record: NetworkingRecord) => {
  const situation = look(record)
  const advice = recommendChannels(situation)
  const gap = analyzeGap(situation, { advice })
  return { situation, advice, gap, diagnosis: diagnose(situation, { advice, gap }) }
}

/** Every verb of the public API, asked about a record. */
export const everyVerb: Readonly<Record<string, (record: NetworkingRecord) => unknown>> = {
  review: (record) => review(record, at),
  deriveSituation: look,
  recommendChannels: (record) => recommendChannels(look(record)),
  allocateHours: (record) => allocateHours(recommendChannels(look(record)), 10),
  analyzeGap: (record) => analyzeGap(look(record)),
  diagnose: (record) => diagnose(look(record)),
  deriveSwot: (record) => deriveSwot(swotInput(record)),
  pairStrategies: (record) => pairStrategies(deriveSwot(swotInput(record)).factors, recommendChannels(look(record))),
  deriveItems,
  deriveFunnel: (record) => deriveFunnel(deriveItems(record), now),
  addItem: (record) => deriveItems(record).reduce((funnel, item) => addItem(funnel, item), emptyFunnel),
  snapshotFunnel: (record) => snapshotFunnel(deriveItems(record)),
  combineFunnels: (record) => combineFunnels(snapshotFunnel(deriveItems(record)), snapshotFunnel(deriveItems(record))),
  funnelAt: (record) => funnelAt(snapshotFunnel(deriveItems(record)), now),
  countOutcomes,
  answerLags: (record) => answerLags(record, now),
  sharpenCurve: (record) => sharpenCurve(answerLags(record, now)),
  estimateRates: (record) => estimateRates(look(record).funnel, look(record).channels),
  reportFunnel: (record) => reportFunnel(look(record).funnel, look(record).rates),
  startRelationship: start,
  advance: (record) => record.activities.map((activity) => advance(start(record), activity)),
  undo: (record) => record.activities.map((activity) => undo(advance(start(record), activity)[2])),
  replay: (record) => replay(start(record), record.activities),
  preview: (record) => preview(start(record), now),
  thanksOwed: (record) => thanksOwed(record, now),
  reciprocityBalance: (record) => reciprocityBalance(record, now),
  encodeRecord,
  parseRecord: (record) => parseRecord(record, at),
  parseSeeker: (record) => parseSeeker(record.seeker, at),
  parseContacts: (record) => parseContacts(record.contacts, at),
  parseActivities: (record) => parseActivities(record.activities, at),
}

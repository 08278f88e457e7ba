import { channelTables } from './tables/channel-tables.ts'
import { contactTables } from './tables/contact-tables.ts'
import { diagnosisTables } from './tables/diagnosis-tables.ts'
import { evidenceTables } from './tables/evidence-tables.ts'
import { inputTables } from './tables/input-tables.ts'
import { intakeTables } from './tables/intake-tables.ts'
import { moduleTables } from './tables/module-tables.ts'
import { nameTables } from './tables/name-tables.ts'
import { planTables } from './tables/plan-tables.ts'
import { relationshipTables } from './tables/relationship-tables.ts'
import { serverTables } from './tables/server-tables.ts'
import { swotTables } from './tables/swot-tables.ts'

/** Every table that a page may show, printed from the data it is about. */
export const tables: Readonly<Record<string, () => string>> = {
  ...moduleTables,
  ...nameTables,
  ...inputTables,
  ...channelTables,
  ...relationshipTables,
  ...diagnosisTables,
  ...swotTables,
  ...contactTables,
  ...planTables,
  ...evidenceTables,
  ...intakeTables,
  ...serverTables,
}

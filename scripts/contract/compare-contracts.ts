import { ChangeType, CriticalityLevel, DiffRule, diff, type Rule } from '@graphql-inspector/core'
import { buildSchema, isInterfaceType, isObjectType } from 'graphql'

/** What a change of the contract means for portals, each in a line. */
export type ContractChanges = {
  readonly breaking: readonly string[]
  readonly dangerous: readonly string[]
  /** What breaks although it was not deprecated before; only a released contract, 1.0.0 or later, has any. */
  readonly refused: readonly string[]
}

/** Compares two versions of the contract. */
export async function compareContracts(
  before: { readonly contract: string; readonly version: string },
  after: string,
): Promise<ContractChanges> {
  const [old, present] = [buildSchema(before.contract), buildSchema(after)]
  const changes = await diff(old, present)
  const unannounced = await diff(old, present, [DiffRule.suppressRemovalOfDeprecatedField, suppressAnnounced])
  return {
    breaking: messagesOf(changes, CriticalityLevel.Breaking),
    dangerous: messagesOf(changes, CriticalityLevel.Dangerous),
    refused: /^0\./.test(before.version) ? [] : messagesOf(unannounced, CriticalityLevel.Breaking),
  }
}

function messagesOf(changes: Awaited<ReturnType<typeof diff>>, level: CriticalityLevel): readonly string[] {
  return changes.filter(({ criticality }) => criticality.level === level).map(({ message }) => message)
}

// A type goes with the last field that leads to it, which is a change of its own.
const suppressAnnounced: Rule = ({ changes, oldSchema }) =>
  changes.filter(({ type, path = '' }) => {
    if (type === ChangeType.TypeRemoved) return false
    if (type !== ChangeType.FieldArgumentRemoved || !oldSchema) return true
    const [typeName = '', fieldName = '', argumentName] = path.split('.')
    const owner = oldSchema.getType(typeName)
    const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[fieldName] : undefined
    return field?.args.find(({ name }) => name === argumentName)?.deprecationReason == null
  })

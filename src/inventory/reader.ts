import { DENYING_POLICIES, GAP_REASONS } from '../model/coverage.ts'
import { EXEMPTIONS } from '../model/data-map.ts'
import { UserError } from '../model/errors.ts'
import { LEFT_OUT_REASONS } from '../model/left-out.ts'
import { MOST_SHARDS } from '../model/mode.ts'
import { SENSITIVE_CLASSES } from '../model/sensitive.ts'
import { parseJson, TooDeepError } from '../text/json.ts'
import { withPresentGrades } from './former-grades.ts'
import { FORMER_SCHEMA, INVENTORY_SCHEMA, type InventoryRecord } from './record.ts'
import { linesOf } from './lines.ts'

export type { InventoryRecord } from './record.ts'

/**
 * The records of an inventory in their order, the header first and `end` last, one at a time: memory does not follow
 * the file's size. Throws a UserError with file and line where something is missing or damaged; an inventory without
 * its end may lack the gaps that would have kept a rule from passing.
 */
export async function* readInventory(path: string): AsyncGenerator<InventoryRecord> {
  let line = 0
  let resources = 0
  let ended = false
  for await (const text of linesOf(path)) {
    line += 1
    const fail = (problem: string): UserError => new UserError(`${path}:${line}: ${problem}`)
    if (ended) throw fail('The inventory goes on after its end. Collect it again.')
    const record = parse(text, fail)
    if ((line === 1) !== (record.type === 'header')) {
      throw fail(
        line === 1
          ? 'An inventory starts with its header; this is another kind of file.'
          : 'The inventory has a second header. Collect it again.',
      )
    }
    if (record.type === 'resource') resources += 1
    if (record.type === 'end') {
      if (record.resources !== resources) {
        throw fail(
          `The inventory should hold ${record.resources} resources and holds ${resources}. Collect it again.`,
        )
      }
      ended = true
    }
    yield record.type === 'resource' ? withPresentGrades(record) : record
  }
  if (!ended) {
    throw new UserError(
      `${path}:${line + 1}: The inventory is truncated: its end record is missing. Collect it again.`,
    )
  }
}

type Fail = (problem: string) => UserError

function parse(text: string, fail: Fail): InventoryRecord {
  let record: unknown
  try {
    record = parseJson(text)
  } catch (error) {
    if (error instanceof TooDeepError) throw fail(`The inventory cannot be read: ${error.message}.`)
    throw fail('The inventory is damaged: expected a JSON object on the line.')
  }
  if (!isObject(record)) throw fail('The inventory is damaged: expected a JSON object on the line.')
  const { type } = record
  const valid = typeof type === 'string' && Object.hasOwn(VALID, type) ? VALID[type] : undefined
  if (valid === undefined)
    throw fail(`The inventory is damaged: unknown record type ${JSON.stringify(type) ?? 'none'}.`)
  if (type === 'header' && record['schema'] !== INVENTORY_SCHEMA && record['schema'] !== FORMER_SCHEMA) {
    throw fail(
      `The inventory has schema ${JSON.stringify(record['schema']) ?? 'none'}, expected ${INVENTORY_SCHEMA}. Read it with the version of Cloud Baseline that wrote it.`,
    )
  }
  if (!valid(record)) throw fail(`The inventory is damaged: the ${String(type)} record lacks something.`)
  return record as unknown as InventoryRecord
}

type Fields = Readonly<Record<string, unknown>>

const VALID: Readonly<Record<string, (record: Fields) => boolean>> = {
  header: (record) =>
    areStrings(record, ['run', 'at']) &&
    isTime(record['at']) &&
    (record['schema'] === FORMER_SCHEMA ||
      (areStrings(record, ['version']) &&
        typeof record['internetShare'] === 'number' &&
        isOptional(record['trustedAccounts'], isListOfStrings) &&
        isOptional(record['lookedFor'], isLookedFor) &&
        isObject(record['properties']) &&
        Object.values(record['properties']).every((names) => isListOf(names, isString)) &&
        isOptional(record['part'], isPart))),
  leftOut: (record) =>
    areStrings(record, ['id', 'name']) &&
    isOptional(record['unit'], isString) &&
    LEFT_OUT_REASONS.some((reason) => reason === record['why']),
  account: (record) =>
    areStrings(record, ['id', 'name', 'partition']) &&
    isOptional(record['unit'], isString) &&
    isOptional(record['environment'], isEnvironment),
  scope: (record) => areStrings(record, ['account', 'region']),
  resource: (record) =>
    areStrings(record, ['account', 'region', 'kind', 'id', 'name']) &&
    isObject(record['reported']) &&
    isListOf(record['edges'], isEdge) &&
    isOptional(record['doubts'], (doubts) => isListOf(doubts, isObject)) &&
    isOptional(record['unread'], isListOfStrings) &&
    isOptional(record['gone'], isListOfStrings) &&
    isOptional(record['masked'], isTrue),
  complete: (record) => areStrings(record, ['account', 'region', 'kind']) && isCount(record['count']),
  gap: (record) =>
    areStrings(record, ['account', 'region', 'kind', 'message']) &&
    GAP_REASONS.some((reason) => reason === record['reason']) &&
    (record['action'] === null || typeof record['action'] === 'string') &&
    isOptional(record['properties'], isListOfStrings) &&
    isOptional(record['partial'], isTrue) &&
    isOptional(record['others'], isTrue) &&
    isOptional(record['deniedBy'], (policy) => DENYING_POLICIES.some((one) => one === policy)),
  accountEnd: (record) => areStrings(record, ['id']),
  end: (record) => isCount(record['resources']),
}

function isOptional(value: unknown, isValid: (value: unknown) => boolean): boolean {
  return value === undefined || isValid(value)
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

function isTrue(value: unknown): boolean {
  return value === true
}

function isEnvironment(value: unknown): boolean {
  if (!isObject(value) || !areStrings(value, ['name'])) return false
  return value['certain'] === true || (value['certain'] === false && areStrings(value, ['why']))
}

function isLookedFor(value: unknown): boolean {
  if (!isObject(value)) return false
  const confidence = value['minimumConfidence']
  return (
    isListOf(value['classes'], (one) => SENSITIVE_CLASSES.some((known) => known === one)) &&
    isListOf(value['nationalIds'], (one) => isString(one) && /^[A-Z]{2}$/.test(one as string)) &&
    isListOf(value['exempt'], (one) => EXEMPTIONS.some((known) => known === one)) &&
    isString(value['exemptDigest']) &&
    typeof confidence === 'number' &&
    confidence >= 0 &&
    confidence <= 1
  )
}

function isPart(value: unknown): boolean {
  return (
    isObject(value) &&
    areStrings(value, ['plan']) &&
    isPartNumber(value['number']) &&
    isPartNumber(value['of'])
  )
}

function isPartNumber(value: unknown): boolean {
  return isCount(value) && (value as number) >= 1 && (value as number) <= MOST_SHARDS
}

function isListOfStrings(value: unknown): boolean {
  return isListOf(value, isString)
}

function isEdge(edge: unknown): boolean {
  return (
    isObject(edge) &&
    areStrings(edge, ['type', 'direction', 'kind', 'id']) &&
    isOptional(edge['region'], isString)
  )
}

function isListOf(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isMember)
}

function isString(value: unknown): boolean {
  return typeof value === 'string'
}

function areStrings(record: Fields, names: readonly string[]): boolean {
  return names.every((name) => typeof record[name] === 'string')
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

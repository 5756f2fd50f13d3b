/**
 * What is chosen of the findings: each a value, or empty for all. `status` is empty for what counts and what is unknown.
 * @typedef {Record<'q' | 'severity' | 'environment' | 'account' | 'rule' | 'owner' | 'state' | 'status' | 'sort', string>} Choice
 */

/** @import { Findings, RuleOfPage } from './data.js' */

/** @type {Choice} */
export const NOTHING_CHOSEN = {
  q: '',
  severity: '',
  environment: '',
  account: '',
  rule: '',
  owner: '',
  state: '',
  status: '',
  sort: '',
}

const FIELDS = /** @type {(keyof Choice)[]} */ (Object.keys(NOTHING_CHOSEN))

/** What stands in an address: `severity=high&account=shop`. @param {string} query @returns {Choice} */
export function choiceOf(query) {
  const given = new URLSearchParams(query)
  const choice = { ...NOTHING_CHOSEN }
  for (const field of FIELDS) choice[field] = given.get(field) ?? ''
  return choice
}

/** @param {Choice} choice */
export function queryOf(choice) {
  const given = FIELDS.filter((field) => choice[field] !== '').map((field) => [field, choice[field]])
  return new URLSearchParams(given).toString()
}

/** @param {Choice} choice */
export function isNothing(choice) {
  return FIELDS.every((field) => choice[field] === '')
}

/** The positions of the findings of a rule that are chosen, in the order that is. @param {Findings} findings @param {RuleOfPage} rule @param {Choice} choice */
export function chosenOf(findings, rule, choice) {
  const { severity, environment, account, owner, state, status, sort } = choice
  if (choice.rule !== '' && choice.rule !== rule.id) return []
  const words = choice.q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  /** @type {number[]} */
  const chosen = []
  for (let at = rule.from; at < rule.to; at += 1) {
    if (!hasStatus(findings.text(at, 'status'), status)) continue
    if (severity !== '' && findings.text(at, 'severity') !== severity) continue
    if (environment !== '' && findings.text(at, 'environment') !== environment) continue
    if (account !== '' && findings.text(at, 'account') !== account) continue
    if (owner !== '' && findings.text(at, 'owner') !== owner) continue
    if (state !== '' && !hasState(findings, at, state)) continue
    if (words.length > 0) {
      const searched = findings.searched(at, rule)
      if (!words.every((word) => searched.includes(word))) continue
    }
    chosen.push(at)
  }
  return sort === '' ? chosen : sorted(findings, chosen, sort)
}

/** @param {string} status @param {string} wanted */
function hasStatus(status, wanted) {
  if (wanted === 'all') return true
  return wanted === '' ? status === 'violation' || status === 'unknown' : status === wanted
}

/** @param {Findings} findings @param {number} at @param {string} state */
function hasState(findings, at, state) {
  if (state === 'overdue') return findings.text(at, 'late') !== ''
  const word = findings.text(at, 'word')
  return state === 'known' ? word === '' || word === 'changed' : word === state
}

/** Orders besides the page's own, which is worst first. @type {Record<string, (findings: Findings, at: number) => string>} */
const KEYS = {
  // What is not known comes last.
  oldest: (findings, at) => findings.text(at, 'firstSeen') || '~',
  due: (findings, at) => findings.text(at, 'due') || '~',
  account: (findings, at) => `${findings.text(at, 'account')} ${findings.text(at, 'region')}`,
  region: (findings, at) => `${findings.text(at, 'region')} ${findings.text(at, 'account')}`,
  resource: (findings, at) => findings.own(at, 'name') || findings.own(at, 'id'),
}

/** @param {Findings} findings @param {number[]} positions @param {string} sort */
function sorted(findings, positions, sort) {
  const keyOf = KEYS[sort]
  if (keyOf === undefined) return positions
  const keyed = positions.map((at) => ({ at, key: keyOf(findings, at) }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at)).map(({ at }) => at)
}

import type { Family } from '../src/network/sets/address-set.ts'
import { count, enumerate } from '../src/text/words.ts'
import type { AclRow } from '../test/network/truth-acl-row.ts'
import { BASELINE } from '../test/network/truth-estate.ts'
import { permissionText } from '../test/network/truth-notation.ts'
import type { FindingRow, RevokeRow, TellingRow } from '../test/network/truth-finding-row.ts'
import type { PathAnswer, PathRow, RouteRow } from '../test/network/truth-path-row.ts'
import { PREFIX_LISTS, type TruthRow } from '../test/network/truth-row.ts'
import {
  ACL_SECTIONS,
  FINDING_SECTIONS,
  PATH_SECTIONS,
  PERMISSION_SECTIONS,
  REVOKE_SECTIONS,
  ROUTE_SECTIONS,
  TELLING_SECTIONS,
  type TruthSection,
} from '../test/network/truth-table.ts'
import { table } from './markdown-table.ts'
import { code, plain } from './markdown-text.ts'

/** A case as the page shows it, in Markdown. */
interface Shown {
  readonly lines: readonly string[]
  readonly reached: string
}

/** What docs/network-truth-table.md has between its markers, by their names. */
export function truthSections(): Readonly<Record<string, string>> {
  const groups = [
    PERMISSION_SECTIONS,
    ACL_SECTIONS,
    ROUTE_SECTIONS,
    PATH_SECTIONS,
    FINDING_SECTIONS,
    REVOKE_SECTIONS,
    TELLING_SECTIONS,
  ]
  const sizes = groups.map((sections) => sum(sections.map(({ rows }) => rows.length)))
  const firsts = sizes.map((_, i) => 1 + sum(sizes.slice(0, i)))
  const [permissions = 0, acls = 0, routes = 0, paths = 0, findings = 0, revokes = 0, tellings = 0] = sizes
  return {
    count: `${count(sum(sizes), 'case')}: ${permissions} of permissions, ${acls} of network ACLs, ${routes} of routes, ${paths} of whole paths and ${findings + revokes + tellings} of findings.`,
    permissions: tables(PERMISSION_SECTIONS, showPermissions, firsts[0]),
    lists: table(
      ['list', 'holds'],
      Object.entries(PREFIX_LISTS).map(([id, cidrs]) => [code(id), cidrs.map(code).join(', ') || 'nothing']),
    ),
    acls: tables(ACL_SECTIONS, showAcl, firsts[1]),
    routes: tables(ROUTE_SECTIONS, showRoutes, firsts[2]),
    baseline: `\`\`\`text\n${BASELINE.join('\n')}\n\`\`\``,
    paths: tables(PATH_SECTIONS, showPath, firsts[3]),
    findings: tables(FINDING_SECTIONS, showFinding, firsts[4]),
    revokes: tables(REVOKE_SECTIONS, showRevoke, firsts[5], 'to revoke'),
    tellings: tables(TELLING_SECTIONS, showTelling, firsts[6], 'reported by'),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function tables<Row extends { readonly reason: string }>(
  sections: readonly TruthSection<Row>[],
  show: (row: Row) => Shown,
  first = 1,
  answer = 'reached',
): string {
  let number = first
  const parts = sections.map(({ title, rows }) => {
    const cells = rows.map((row) => {
      const { lines, reached } = show(row)
      return [String(number++), lines.join('<br>'), reached, plain(row.reason)]
    })
    return `### ${title}\n\n${table(['#', 'case', answer, 'why'], cells)}`
  })
  return parts.join('\n\n')
}

function showPermissions({ permissions, reached, unknown, share }: TruthRow): Shown {
  const lines = permissions.map((one) => code(permissionText(one)))
  const counts = share === 1 ? [] : [`(from ${plain(percent(share))} % on it counts)`]
  const surely = reachedText(reached)
  const doubt = unknown.map(code).join(', ')
  return {
    lines: lines.length === 0 ? ['no permission'] : [...lines, ...counts],
    reached: doubt === '' ? surely : `${surely} for certain; the rest is unknown: ${doubt}`,
  }
}

function percent(share: number): string {
  return String(Number((share * 100).toFixed(2)))
}

function showAcl({ entries, reached, possible }: AclRow): Shown {
  const lines = entries.length === 0 ? ['no entry'] : entries.map(code)
  return { lines, reached: bounded(reached, possible, reachedText) }
}

function showRoutes({ estate, families, possible }: RouteRow): Shown {
  return { lines: estate.map(code), reached: bounded(families, possible, publicText) }
}

function publicText(families: readonly Family[]): string {
  return families.length === 0 ? 'not public' : `public: ${enumerate(families.map(familyName))}`
}

function showPath({ estate, answer, possible }: PathRow): Shown {
  const lines = estate.length === 0 ? ['as above'] : estate.map(code)
  return { lines, reached: bounded(answer, possible, answerText) }
}

function answerText({ grade, reached }: PathAnswer): string {
  return reached.length === 0 ? grade : `${grade}: ${reachedText(reached)}`
}

function showFinding({ about, estate, grade, possible }: FindingRow): Shown {
  const lines = [`about ${code(about)}`, ...(estate.length === 0 ? ['as above'] : estate.map(code))]
  return { lines, reached: bounded(grade, possible, (one) => one) }
}

function showRevoke({ about, rules, revoke, besides }: RevokeRow): Shown {
  const also = besides === null ? '' : `; closes ${plain(besides)} as well`
  return {
    lines: [`about ${code(about)}`, ...rules.map(code)],
    reached: `${revoke.map(code).join(', ')}${also}`,
  }
}

function showTelling({ permissions, told }: TellingRow): Shown {
  return { lines: permissions.map(code), reached: told.map(code).join(', ') || 'nothing' }
}

/** `most`: null where the answer is certain. */
function bounded<T>(least: T, most: T | null, tell: (answer: T) => string): string {
  return most === null ? tell(least) : `unknown, from “${tell(least)}” to “${tell(most)}”`
}

/** Families that have the same are told once. */
function reachedText(reached: readonly string[]): string {
  const all = new Set(reached.filter((text) => text.startsWith('-1 ')).map(familyOf))
  // Of all traffic, every protocol is told again.
  const told = reached.filter((text) => text.startsWith('-1 ') || !all.has(familyOf(text)))
  const byWhat = Map.groupBy(told, (text) => text.slice(0, text.lastIndexOf(' ')))
  const parts = [...byWhat].map(
    ([what, texts]) =>
      `${what === '-1' ? 'all traffic' : code(what)} ${texts.map((text) => familyName(familyOf(text))).join(' + ')}`,
  )
  return parts.join(', ') || 'nothing'
}

function familyOf(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

function familyName(family: string): string {
  return family === 'ipv4' ? 'IPv4' : 'IPv6'
}

import { KINDS } from '../clouds/clouds.ts'
import type { Entry, Outcome } from '../resoto/entry.ts'
import { importItems, type Imported } from '../resoto/import-resoto.ts'
import { readInputs } from '../resoto/read-inputs.ts'
import { writeProject } from '../resoto/write-project.ts'
import { UserError } from '../model/errors.ts'
import { parseList } from '../settings/values.ts'
import { count, enumerate, quote, withCommas } from '../text/words.ts'
import { EXIT } from './exit.ts'
import type { ImportResotoOptions } from './options.ts'
import { print, printJson } from './print.ts'

/** Turns what Resoto kept into files of this program, and says of each thing what became of it. */
export async function importCommand(
  files: readonly string[],
  { into = '.', force = false, json = false, accounts, role, owner }: ImportResotoOptions,
): Promise<number> {
  const now = new Date()
  const imported = importItems(readInputs(files), {
    model: KINDS,
    now,
    accounts: accounts === undefined ? null : accountsGiven(accounts),
    role: role ?? null,
    owner: owner === undefined ? null : ownerGiven(owner),
  })
  await writeProject(imported.files, into, { force, now })
  if (json) printJson(jsonOf(imported, into))
  else printReport(imported, into)
  return imported.entries.every(({ outcome }) => isDone(outcome)) ? EXIT.good : EXIT.incomplete
}

function accountsGiven(text: string): 'organization' | readonly string[] {
  const list = parseList(text)
  if (list.join() === 'organization') return 'organization'
  const wrong = list.find((id) => !/^\d{12}$/.test(id))
  if (list.length > 0 && wrong === undefined) return list
  throw new UserError(
    `--accounts: received ${quote(wrong ?? '')}, expected organization, or account ids of 12 digits.`,
  )
}

/** As schema/exceptions.json wants it. */
function ownerGiven(text: string): string {
  if (text.trim() !== '' && text.length <= 200) return text.trim()
  throw new UserError(
    `--owner: received ${quote(text)}, expected who answers for the exceptions, such as cloud-team@example.com, in at most 200 characters.`,
  )
}

function isDone(outcome: Outcome): boolean {
  return outcome === 'carried' || outcome === 'with remarks'
}

const HEADS: Readonly<Record<Outcome, string>> = {
  carried: 'Carried over',
  'with remarks': 'Carried over, with remarks',
  'needs examples': 'Written, but not loaded before you give examples',
  'not carried': 'Not carried over',
}

function printReport({ entries, files, next }: Imported, into: string): void {
  for (const outcome of Object.keys(HEADS) as Outcome[]) {
    const own = entries.filter((entry) => entry.outcome === outcome)
    if (own.length === 0) continue
    print(`${HEADS[outcome]} (${withCommas(own.length)}):`)
    for (const entry of own) printEntry(entry)
    print('')
  }
  print(`${sums(entries)}.`)
  if (files.length === 0) print('Nothing was written.')
  else print(`${count(files.length, 'file')} written${into === '.' ? '' : ` below ${into}`}.`)
  for (const sentence of next) print(sentence)
}

function printEntry({ what, name, place, files, notes }: Entry): void {
  const to = files.length === 0 ? '' : ` → ${files.join(', ')}`
  print(`  ${what === 'line' ? '' : `${what} `}${name} (${place.file}:${place.line})${to}`)
  for (const note of notes) print(`    - ${note}`)
}

/** `12 read: 7 carried over, …`. */
function sums(entries: readonly Entry[]): string {
  const parts = (Object.keys(HEADS) as Outcome[]).flatMap((outcome) => {
    const number = entries.filter((entry) => entry.outcome === outcome).length
    return number === 0 ? [] : [`${withCommas(number)} ${SHORT[outcome]}`]
  })
  return `${withCommas(entries.length)} read: ${enumerate(parts)}`
}

const SHORT: Readonly<Record<Outcome, string>> = {
  carried: 'carried over as they were',
  'with remarks': 'carried over with remarks',
  'needs examples': 'waiting for examples',
  'not carried': 'not carried over',
}

function jsonOf({ entries, files, next }: Imported, into: string): object {
  const counts = Object.fromEntries(
    (Object.keys(HEADS) as Outcome[]).map((outcome) => [
      outcome,
      entries.filter((entry) => entry.outcome === outcome).length,
    ]),
  )
  return { into, read: entries.length, counts, entries, files: files.map(({ path }) => path), next }
}

import { resolve } from 'node:path'
import { settle } from '../evaluate/settle.ts'
import { type EntryAnswer, explainExceptions, Listener } from '../exceptions/explain.ts'
import { type Exceptions, longestOf } from '../exceptions/exceptions.ts'
import { hasExpired } from '../exceptions/compiled-exception.ts'
import { openHost } from '../host/open-host.ts'
import { terminalLogger } from '../host/terminal-logger.ts'
import { UserError } from '../model/errors.ts'
import type { AppliedException, ExceptionsOf } from '../model/exception.ts'
import type { Violation } from '../model/finding.ts'
import { rulesByName } from '../model/rule.ts'
import { beginJob, type Job } from '../run/prologue.ts'
import { readAndEvaluate } from '../run/read.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import { readSettings } from '../settings/read-settings.ts'
import { visible } from '../text/visible.ts'
import { count } from '../text/words.ts'
import { daysLeftWords, placeWords, untilWords } from '../words/exception-words.ts'
import { EXIT } from './exit.ts'
import { inputGiven, type ExplainExceptionsOptions } from './options.ts'
import { USUAL_INVENTORY, usualInventory } from './usual-inventory.ts'
import { readResult, type ReportedFinding } from './result-findings.ts'
import { sayingOf } from './saying.ts'

/** Entries that the text shows of one finding; JSON has all. */
const MOST_ENTRIES = 10
/** The same resource may be there once in each account and region. */
const MOST_FINDINGS = 20

/** What somebody asks about. */
export type Target = { readonly fingerprint: string } | { readonly rule: string; readonly id: string }

interface Explained {
  readonly finding: Pick<
    ReportedFinding,
    'rule' | 'account' | 'region' | 'kind' | 'id' | 'name' | 'fingerprint'
  >
  readonly status: 'accepted' | 'not-accepted' | 'undecided'
  /** What accepts it. */
  readonly exception: AppliedException | null
  readonly answers: readonly EntryAnswer[]
  /** Why entries that match as far as one account can tell are not decided, by line. */
  readonly open: ReadonlyMap<number, string>
}

/** Says which entry of the exceptions file accepts a finding, or what of each entry does not match. */
export async function exceptionsExplainCommand(
  words: readonly string[],
  options: ExplainExceptionsOptions,
): Promise<number> {
  const { result, json } = options
  const settings = readSettings((name) => {
    // Nothing is sent or kept, so that no variable with a secret need be set.
    if (name === 'dry-run') return 'true'
    if (name === 'history') return 'none'
    const given = inputGiven(name, options)
    return given ?? (name === 'inventory' && result === undefined ? usualInventory().join() : '')
  }, resolve('.'))
  if (settings.inventory.length === 0 && result === undefined)
    throw new UserError(
      `exceptions explain: received neither --inventory nor --result, and there is no ${USUAL_INVENTORY} here; expected one of them: the finding is looked up there.`,
    )
  const host = openHost(settings, {
    logger: { ...terminalLogger(process.stderr, process.env), info: () => undefined },
    environment: process.env,
    publish: () => Promise.resolve(),
  })
  try {
    const job = await beginJob(settings, host)
    const target = targetOf(words, job)
    const found = job.saved === null ? [] : await inInventory(job, target)
    const known = new Set(found.map(({ finding }) => finding.fingerprint))
    const reported = result === undefined ? [] : inReport(result, job, target)
    const explained = [...found, ...reported.filter(({ finding }) => !known.has(finding.fingerprint))]
    if (explained.length === 0) throw new UserError(nothingFound(words, job))
    // Owners and reasons are the user's own words, and masked as in reports.
    const masked = explained.map((one) => maskedWords(one, job.privacy))
    const { print, json: printJson, end } = sayingOf(job.outgoing)
    if (json === true) printJson({ findings: masked.map(jsonOf) })
    else show(masked, job.exceptions, print)
    end()
    return exitOf(explained)
  } finally {
    host.release()
  }
}

function maskedWords(one: Explained, privacy: Privacy): Explained {
  const answers = one.answers.map((answer) => {
    const { exception } = answer
    return { ...answer, exception: { ...exception, entry: privacy.value(exception.entry) } }
  })
  return { ...one, answers, exception: privacy.value(one.exception) }
}

function targetOf(words: readonly string[], { rules }: Job): Target {
  const [first = '', id, ...more] = words.flatMap((word) => word.trim().split(/\s+/))
  if (id === undefined && /^[0-9a-f]{32}$/.test(first)) return { fingerprint: first }
  const all = rules.map(({ rule }) => rule)
  const rule = rulesByName(all).get(first)
  if (id === undefined || more.length > 0)
    throw new UserError(
      `exceptions explain: received ${JSON.stringify(words.join(' '))}, expected the fingerprint of a finding (32 hexadecimal digits), or a rule and the id of a resource.`,
    )
  if (rule === undefined)
    throw new UserError(
      `exceptions explain: received ${JSON.stringify(first)}, which is the id of no selected rule; --rules selects them, and rules about changes take --accepted-state.`,
    )
  return { rule: rule.id, id }
}

/** Evaluates the inventory as a scan would, and listens what the entries are asked. */
async function inInventory(job: Job, target: Target): Promise<readonly Explained[]> {
  const listener = new Listener((rule, { id }, fingerprint) => isMeant(target, { rule, id, fingerprint }))
  const { scan } = await readAndEvaluate({
    ...job,
    ...listener.among(job),
    rulesAt: (time) => listener.among(job.rulesAt(time)),
  })
  return settle(scan).violations.flatMap((violation) => {
    const subject = listener.of(violation)
    if (subject === null) return []
    const masks = job.privacy.about(subject.resource)
    const answers = explainExceptions(job.exceptions, subject).map((answer) =>
      Object.assign({}, answer, { fields: masks.value(answer.fields) }),
    )
    return [{ finding: violation, answers, ...statusOf(violation) }]
  })
}

function statusOf({
  exception,
  uncheckedExceptions = [],
}: ExceptionsOf): Pick<Explained, 'status' | 'exception' | 'open'> {
  const open = new Map(uncheckedExceptions.map(({ place, why }) => [place.line, why]))
  if (exception !== undefined) return { status: 'accepted', exception, open }
  return { status: open.size > 0 ? 'undecided' : 'not-accepted', exception: null, open }
}

/** Of what the report does not hold, nothing is decided. */
function inReport(path: string, job: Job, target: Target): readonly Explained[] {
  const { exceptions, rules } = job
  const byId = new Map(rules.map(({ rule }) => [rule.id, rule]))
  const { findings, accounts } = readResult(path)
  const why =
    job.saved === null
      ? 'it is not decided here, since the report does not hold the resource: give --inventory'
      : 'it is not decided here, since the inventory has no such violation'
  return findings
    .filter((finding) => isMeant(target, finding))
    .map((finding): Explained => {
      const { account: id, region, kind, name, arn } = finding
      const answers = explainExceptions(
        exceptions,
        {
          rule: byId.get(finding.rule) ?? { id: finding.rule, aliases: [] },
          account: accounts.get(id) ?? { id, name: id },
          resource: { account: id, region, kind, id: finding.id, name, reported: { arn }, edges: [] },
          gapsOf: () => [],
        },
        why,
      )
      const { status, exception } = decidedBy(answers)
      return { finding, answers, open: new Map(), status, exception }
    })
}

function decidedBy(answers: readonly EntryAnswer[]): Pick<Explained, 'status' | 'exception'> {
  const lasting = answers.filter(({ exception }) => !hasExpired(exception))
  const accepting = longestOf(lasting.filter(({ fits }) => fits === 'yes').map(({ exception }) => exception))
  if (accepting !== null) return { status: 'accepted', exception: accepting }
  const isOpen = lasting.some(({ fits }) => fits === 'unknown')
  return { status: isOpen ? 'undecided' : 'not-accepted', exception: null }
}

function isMeant(target: Target, one: Pick<Violation, 'rule' | 'id' | 'fingerprint'>): boolean {
  if ('fingerprint' in target) return one.fingerprint === target.fingerprint
  return one.rule === target.rule && one.id === target.id
}

function nothingFound(words: readonly string[], { saved }: Job): string {
  const where = saved === null ? 'in the report' : 'in what was evaluated'
  return `exceptions explain: received ${JSON.stringify(words.join(' '))}, which is no finding ${where}.`
}

function exitOf(explained: readonly Explained[]): number {
  if (explained.some(({ status }) => status === 'not-accepted')) return EXIT.violations
  return explained.some(({ status }) => status === 'undecided') ? EXIT.incomplete : EXIT.good
}

type Print = (text: string) => void

function show(explained: readonly Explained[], { all }: Exceptions, print: Print): void {
  for (const [index, one] of explained.slice(0, MOST_FINDINGS).entries()) {
    if (index > 0) print('')
    showOne(one, print)
  }
  if (explained.length > MOST_FINDINGS)
    print(`\n… and ${count(explained.length - MOST_FINDINGS, 'more finding')}.`)
  if (all.length === 0) print('There are no exceptions.')
}

const HEADS = {
  'not-accepted': 'Not accepted: the finding counts.',
  undecided: 'Not decided. What cannot be decided accepts nothing.',
} as const

function showOne({ finding, status, exception, answers, open }: Explained, print: Print): void {
  const { rule, kind, id, name, region, account, fingerprint } = finding
  const called = name === id ? id : `${id} (${name})`
  print(visible(`${rule}: ${kind} ${called} in ${region} of ${account}, finding ${fingerprint}`))
  if (exception !== null && status === 'accepted') {
    const { reason, owner, ticket } = exception
    const left = daysLeftWords(exception)
    const by = [owner, ...(ticket === null ? [] : [ticket])].join(', ')
    const days = left === '' ? '' : ` (${left})`
    print(visible(`Accepted by ${placeWords(exception)} ${untilWords(exception)}${days}: ${reason} (${by})`))
    for (const { exception: other, fits } of answers)
      if (fits === 'yes' && other.entry.place.line !== exception.place.line && !hasExpired(other))
        print(visible(`${placeWords(other.entry)} matches as well, ${untilWords(other.entry)}`))
    return
  }
  print(HEADS[status === 'undecided' ? 'undecided' : 'not-accepted'])
  const shown = answers.slice(0, MOST_ENTRIES)
  for (const answer of shown) showEntry(answer, open, print)
  const left = answers.length - shown.length
  if (left > 0) print(`… and ${count(left, 'more exception')}, farther away.`)
}

function showEntry({ exception, fields, fits }: EntryAnswer, open: Explained['open'], print: Print): void {
  const { entry } = exception
  const place = placeWords(entry)
  const past = hasExpired(exception) ? `, and expired on ${entry.expires}` : ''
  const why = open.get(entry.place.line)
  if (fits === 'yes' && why === undefined) {
    print(visible(`${place} matches${past} (${entry.owner})`))
    return
  }
  print(visible(`${place} ${fits === 'no' ? 'does not match' : 'could not be checked'}${past}:`))
  if (fits === 'yes') print(visible(`  ${why}`))
  for (const field of fields) {
    if (field.fits === 'no')
      print(visible(`  ${field.field}: received ${field.received}, expected ${field.expected}`))
    else if (field.fits === 'unknown')
      print(visible(`  ${field.field}: expected ${field.expected}; ${field.why}`))
  }
}

function jsonOf({ finding, status, exception, answers, open }: Explained): object {
  const { rule, account, region, kind, id, name, fingerprint } = finding
  return {
    fingerprint,
    rule,
    account,
    region,
    kind,
    id,
    name,
    status,
    exception,
    entries: answers.map(({ exception: { entry, daysLeft }, fits, fields }) => {
      const why = open.get(entry.place.line)
      return {
        place: entry.place,
        fits: fits === 'yes' && why !== undefined ? 'unknown' : fits,
        expired: daysLeft === 0,
        daysLeft,
        ...(why === undefined ? {} : { why }),
        fields,
      }
    }),
  }
}

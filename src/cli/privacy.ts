import { audit, type AuditEvent } from '../audit/audit.ts'
import type { Place } from '../audit/places.ts'
import type { Unread } from '../audit/source.ts'
import { UserError } from '../model/errors.ts'
import { CLASS_LABELS, type DetectionPolicy, type Detector, type Fingerprints } from '../model/sensitive.ts'
import { parseCidr } from '../network/sets/address-set.ts'
import { detectorOf } from '../sensitive/detector.ts'
import { fingerprintsOf } from '../sensitive/fingerprints.ts'
import { NATIONAL_ID_COUNTRIES } from '../sensitive/national-id-countries.ts'
import { parseDecimal, parseList, quote } from '../settings/values.ts'
import { count, enumerate } from '../text/words.ts'
import { visible } from '../text/visible.ts'
import { EXIT } from './exit.ts'
import { localSettings } from './local-settings.ts'
import type { PrivacyOptions } from './options.ts'
import { print, printJson, tell } from './print.ts'

/** What an audit came to. */
interface Tally {
  files: number
  places: number
  unread: number
}

/** How what is found is said. */
interface Saying {
  readonly detector: Detector
  /** Null: there is no key. */
  readonly fingerprints: Fingerprints | null
}

/** Looks through files for personal data and secrets, and says where they are. */
export async function privacyCommand(files: readonly string[], options: PrivacyOptions): Promise<number> {
  const { privacy, privacyKey } = localSettings({ config: options.config })
  const detector = detectorOf(policyGiven(options, privacy))
  const saying = { detector, fingerprints: privacyKey === null ? null : fingerprintsOf(privacyKey) }
  const exclude = parseList(options.exclude ?? '')
  const tally: Tally = { files: 0, places: 0, unread: 0 }
  for await (const event of audit({ operands: files, exclude, stdin: process.stdin }, detector)) {
    take(event, tally)
    if (options.json === true) sayAsJson(event, saying)
    else say(event, saying)
  }
  tell(sumOf(tally))
  if (tally.places > 0) return EXIT.violations
  return tally.unread > 0 || tally.files === 0 ? EXIT.incomplete : EXIT.good
}

/** What the configuration file says, unless an option does. */
function policyGiven(options: PrivacyOptions, usual: DetectionPolicy): DetectionPolicy {
  const { minimumConfidence } = options
  return {
    ownDomains: listed(options.ownDomains, usual.ownDomains),
    roleAddresses: listed(options.roleAddresses, usual.roleAddresses),
    trustedNetworks: listed(options.trustedNetworks, usual.trustedNetworks).map(network),
    nationalIds: listed(options.nationalIds, usual.nationalIds).map(country),
    minimumConfidence:
      minimumConfidence === undefined
        ? usual.minimumConfidence
        : parseDecimal('--minimum-confidence', minimumConfidence, 1),
  }
}

function listed(text: string | undefined, usual: readonly string[]): readonly string[] {
  return text === undefined ? usual : parseList(text)
}

function country(text: string): string {
  if (NATIONAL_ID_COUNTRIES.includes(text)) return text
  throw new UserError(
    `--national-ids: received ${quote(text)}, expected a country whose ids are known: ${enumerate(NATIONAL_ID_COUNTRIES, 'or')}.`,
  )
}

function network(text: string): string {
  if (parseCidr(text) !== null) return text
  throw new UserError(
    `--trusted-networks: received ${quote(text)}, expected a network such as 203.0.113.0/24 or 2001:db8::/32.`,
  )
}

function take({ type }: AuditEvent, tally: Tally): void {
  if (type === 'place') tally.places += 1
  else if (type === 'unread') tally.unread += 1
  else tally.files += 1
}

function say(event: AuditEvent, saying: Saying): void {
  if (event.type === 'place') print(lineOf(event.place, saying))
  else if (event.type === 'unread') {
    const { file, line, why } = event.unread
    tell(`${whereOf({ file, line, column: null }, saying)}: not looked at, or not all of it: ${why}.`)
  }
}

/** `a.log:3:17: e-mail b***@example.com #k2q7hm4xw3na, confidence 0.9, in tags.Owner` */
function lineOf(place: Place, saying: Saying): string {
  const { found, path, line } = place
  const { class: name, form, masked, confidence } = found
  const what = [
    CLASS_LABELS[name],
    form === '' ? '' : `(${form})`,
    masked,
    fingerprintOf(place, saying) ?? '',
  ]
  const within = line === null ? ['in its name'] : path === null ? [] : [`in ${path}`]
  const about = [what.filter((word) => word !== '').join(' '), `confidence ${confidence}`, ...within].join(
    ', ',
  )
  return `${whereOf(place, saying)}: ${visible(about)}`
}

function fingerprintOf({ found, text }: Place, { fingerprints }: Saying): string | null {
  return fingerprints?.of(found.class, text) ?? null
}

function sayAsJson(event: AuditEvent, saying: Saying): void {
  const { detector } = saying
  if (event.type === 'place') {
    const { file, line, column, path, found } = event.place
    const { class: name, form, confidence, masked } = found
    printJson({
      file: withoutFound(file, detector),
      line,
      column,
      path,
      class: name,
      form,
      confidence,
      masked,
      fingerprint: fingerprintOf(event.place, saying),
    })
  } else if (event.type === 'unread') {
    const { file, line, why } = event.unread
    printJson({ file: withoutFound(file, detector), line, unread: why })
  }
}

function whereOf(
  { file, line, column }: Pick<Place, 'file' | 'column'> & Pick<Unread, 'line'>,
  { detector }: Saying,
): string {
  return visible([withoutFound(file, detector), line, column].filter((part) => part !== null).join(':'))
}

/** A name with the classes of what is sensitive in it: `[e-mail].log`. */
function withoutFound(name: string, detector: Detector): string {
  return detector
    .inText(name)
    .toReversed()
    .reduce(
      (text, { class: found, start, end }) =>
        `${text.slice(0, start)}[${CLASS_LABELS[found]}]${text.slice(end)}`,
      name,
    )
}

function sumOf({ files, places, unread }: Tally): string {
  const looked = `${count(files, 'file')} ${files === 1 ? 'was' : 'were'} looked through`
  const found = places === 0 ? 'nothing was found' : `${count(places, 'place')} found`
  const but =
    unread === 0 ? '' : ` ${count(unread, 'part')} could not be looked at: what is there is unknown.`
  return files === 0 && unread === 0
    ? 'No file was looked through: there is none.'
    : `${looked}: ${found} in what was read.${but}`
}

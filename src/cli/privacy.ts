import { audit, type AuditEvent } from '../audit/audit.ts'
import type { Place } from '../audit/places.ts'
import type { Unread } from '../audit/source.ts'
import { CLASS_LABELS, type DetectionPolicy, type Detector, USUAL_POLICY } from '../model/sensitive.ts'
import { detectorOf } from '../sensitive/detector.ts'
import { parseDecimal, parseList } from '../settings/values.ts'
import { count } from '../text/words.ts'
import { visible } from '../text/visible.ts'
import { EXIT } from './exit.ts'
import type { PrivacyOptions } from './options.ts'
import { print, printJson, tell } from './print.ts'

/** What an audit came to. */
interface Tally {
  files: number
  places: number
  unread: number
}

/** Looks through files for personal data and secrets, and says where they are. */
export async function privacyCommand(files: readonly string[], options: PrivacyOptions): Promise<number> {
  const detector = detectorOf(policyGiven(options))
  const exclude = parseList(options.exclude ?? '')
  const tally: Tally = { files: 0, places: 0, unread: 0 }
  for await (const event of audit({ operands: files, exclude, stdin: process.stdin }, detector)) {
    take(event, tally)
    if (options.json === true) sayAsJson(event, detector)
    else say(event, detector)
  }
  tell(sumOf(tally))
  if (tally.places > 0) return EXIT.violations
  return tally.unread > 0 || tally.files === 0 ? EXIT.incomplete : EXIT.good
}

function policyGiven(options: PrivacyOptions): DetectionPolicy {
  const { minimumConfidence } = options
  return {
    ownDomains: listed(options.ownDomains, USUAL_POLICY.ownDomains),
    roleAddresses: listed(options.roleAddresses, USUAL_POLICY.roleAddresses),
    trustedNetworks: listed(options.trustedNetworks, USUAL_POLICY.trustedNetworks),
    nationalIds: listed(options.nationalIds, USUAL_POLICY.nationalIds),
    minimumConfidence:
      minimumConfidence === undefined
        ? USUAL_POLICY.minimumConfidence
        : parseDecimal('--minimum-confidence', minimumConfidence, 1),
  }
}

function listed(text: string | undefined, usual: readonly string[]): readonly string[] {
  return text === undefined ? usual : parseList(text)
}

function take({ type }: AuditEvent, tally: Tally): void {
  if (type === 'place') tally.places += 1
  else if (type === 'unread') tally.unread += 1
  else tally.files += 1
}

function say(event: AuditEvent, detector: Detector): void {
  if (event.type === 'place') print(lineOf(event.place, detector))
  else if (event.type === 'unread') {
    const { file, line, why } = event.unread
    tell(`${whereOf({ file, line, column: null }, detector)}: not looked at, or not all of it: ${why}.`)
  }
}

/** `a.log:3:17: credential (private key) ****, confidence 1, in tags.Owner` */
function lineOf(place: Place, detector: Detector): string {
  const { found, path, line } = place
  const { class: name, form, masked, confidence } = found
  const what = [CLASS_LABELS[name], ...(form === '' ? [] : [`(${form})`]), ...(masked === '' ? [] : [masked])]
  const within = line === null ? ['in its name'] : path === null ? [] : [`in ${path}`]
  const about = [what.join(' '), `confidence ${confidence}`, ...within].join(', ')
  return `${whereOf(place, detector)}: ${visible(about)}`
}

function sayAsJson(event: AuditEvent, detector: Detector): void {
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
    })
  } else if (event.type === 'unread') {
    const { file, line, why } = event.unread
    printJson({ file: withoutFound(file, detector), line, unread: why })
  }
}

function whereOf(
  { file, line, column }: Pick<Place, 'file' | 'column'> & Pick<Unread, 'line'>,
  detector: Detector,
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

import { some } from '../text/words.ts'
import type { Finding } from '../model/finding.ts'
import { exceptionWords } from './exception-words.ts'
import { compareServices } from '../network/services.ts'

type Delivered = Pick<Finding, 'opens' | 'alsoOpens'>

/** There are hardly more services than these; all of them stand in result.json. */
const MOST = 20

/**
 * `Also opens Telnet 23 and Kafka 9092`: what the permissions of one or more findings of a rule open besides. Empty where
 * that is nothing, or not known.
 */
export function opensWords(findings: readonly Delivered[], most = MOST): string {
  const services = servicesWords(findings, most)
  if (services === '') return ''
  return `${findings.some(({ opens }) => opens !== undefined) ? 'Also opens' : 'Opens'} ${services}`
}

export function servicesWords(findings: readonly Delivered[], most = MOST): string {
  const services = [...new Set(findings.flatMap(({ alsoOpens = [] }) => alsoOpens))].toSorted(compareServices)
  return some(services, most)
}

/** Whether it is about every port there is: then no list of services says more. */
export function opensEveryPort({ permissions = [] }: Pick<Finding, 'permissions'>): boolean {
  return permissions.some(({ ports }) => ports >= PORTS)
}

/** Of TCP or UDP, without port 0, which nothing uses. */
const PORTS = 65_535

/** What is to be said of a finding before its evidence, as sentences without a full stop. */
export function aboutWords(
  finding: Pick<Finding, 'madeBy' | 'opens' | 'alsoOpens' | 'expiredException' | 'uncheckedExceptions'>,
  most = MOST,
): readonly string[] {
  return [madeByWords(finding), opensWords([finding], most), ...exceptionWords(finding)].filter(
    (sentence) => sentence !== '',
  )
}

/** Empty where no service made the resource. */
export function madeByWords({ madeBy }: Pick<Finding, 'madeBy'>): string {
  return madeBy === undefined
    ? ''
    : `${madeBy} made this for itself: leave its rules alone, or change them only as the guide of that service says`
}

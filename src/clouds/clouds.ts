import { isPseudonym } from '../text/pseudonym.ts'
import type { DerivedProperty } from '../model/derived-property.ts'
import type { FindingSubject } from '../model/finding.ts'
import type { KindModel } from '../model/kind.ts'
import type { Account } from '../model/resource.ts'
import { AWS } from './aws/cloud.ts'
import type { Cloud } from './cloud.ts'

/** Every cloud that this program reads. */
export const CLOUDS: readonly Cloud[] = [AWS]

/** The cloud that inputs about accounts, regions and how they are opened are about. */
export const CLOUD: Cloud = AWS

/** Every kind of every cloud, by name. */
export const KINDS: KindModel = new Map(CLOUDS.flatMap(({ kinds }) => [...kinds]))

/** Every property that is derived of what was read. */
export const DERIVED: readonly DerivedProperty[] = CLOUDS.flatMap(({ derived }) => derived)

const ACCOUNT_KINDS: ReadonlySet<string> = new Set(
  [...KINDS.values()].filter(({ bases }) => bases.includes('account')).map(({ name }) => name),
)

/** Whether resources of the kind are accounts; also of a costly property of one (see needOf). */
export function isAccountKind(kind: string): boolean {
  return ACCOUNT_KINDS.has(kind.split('.', 1)[0] ?? kind)
}

/** Whose the kind is, or the property of one (see needOf); of what nobody knows, the first cloud's. */
export function cloudOf(kind: string): Cloud {
  return CLOUDS.find(({ id }) => kind.startsWith(`${id}_`)) ?? CLOUD
}

/** The resource's page in the console of its cloud, or null where none is known. */
export function consoleLink(subject: FindingSubject, account: Account | null): string | null {
  const isKnown = account !== null && !isPseudonym(subject.id)
  return !isKnown ? null : cloudOf(subject.kind).consoleLink(subject, account)
}

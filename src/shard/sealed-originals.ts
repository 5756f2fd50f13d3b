import type { Exception } from '../model/exception.ts'
import type { Violation } from '../model/finding.ts'
import type { ScanResult } from '../model/scan.ts'
import { seal, unseal } from '../text/seal.ts'
import { isHiddenName, maskedSpans } from '../sensitive/masked-text.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import { DamagedPart } from './part-records.ts'
import type { KnownPlan } from './plan-file.ts'

/** Of one sealed text: a line of a part is not to grow with what was found. */
const MOST_TOGETHER = 500

/** What a job has of which the merge is told what was masked. */
interface Masking {
  readonly scan: Pick<ScanResult, 'violations' | 'shared'>
  readonly exceptions: readonly Exception[]
}

/**
 * What was masked in names and tags of what was found, by what stands for it, sealed with the key that all jobs were given: who
 * merges asks the cloud by it who did it, and knows where routes lead. Names that the exceptions give are among it, of which
 * nothing may have been found: the merge writes the exceptions, and has not read what is called so.
 */
export function sealedOriginals(
  { scan, exceptions }: Masking,
  privacy: Pick<Privacy, 'original' | 'value'>,
  { digest }: Pick<KnownPlan, 'digest'>,
  key: string,
): readonly string[] {
  const found = foundIn(scan).flatMap(textsOf).flatMap(standsIn)
  const given = standsIn(JSON.stringify(privacy.value(exceptions))).filter(isHiddenName)
  const known = new Map<string, string>()
  for (const stand of [...found, ...given]) {
    const was = privacy.original(stand)
    if (was !== stand) known.set(stand, was)
  }
  const all = [...known]
  return Array.from({ length: Math.ceil(all.length / MOST_TOGETHER) }, (_, index) => {
    const some = all.slice(index * MOST_TOGETHER, (index + 1) * MOST_TOGETHER)
    return seal(JSON.stringify(Object.fromEntries(some)), sealing(digest, key))
  })
}

/** The same again. Throws DamagedPart where any of it cannot be opened. */
export function openedOriginals(
  sealed: readonly string[],
  { digest }: Pick<KnownPlan, 'digest'>,
  key: string,
): ReadonlyMap<string, string> {
  const known = sealed.flatMap((one) => {
    const text = unseal(one, sealing(digest, key))
    if (text === null)
      throw new DamagedPart(
        'what is sealed in it cannot be opened with privacy-key: it was changed, or its job had another key',
      )
    // Nobody else could have written it.
    return Object.entries(JSON.parse(text) as Readonly<Record<string, string>>)
  })
  return new Map(known)
}

function standsIn(text: string): readonly string[] {
  return maskedSpans(text).map(({ start, end }) => text.slice(start, end))
}

function sealing(salt: string, secret: string) {
  return { secret, salt, what: 'part' } as const
}

function foundIn({ violations, shared }: Pick<ScanResult, 'violations' | 'shared'>): readonly Violation[] {
  const hanging = shared.hinges.flatMap(({ ifUsed }) => (typeof ifUsed === 'object' ? ifUsed : []))
  return [...violations, ...hanging]
}

function textsOf({ id, name, tags = {} }: Violation): readonly string[] {
  return [id, name, ...Object.entries(tags).flat()]
}

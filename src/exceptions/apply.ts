import type {
  AppliedException,
  ExceptionsOf,
  ExpiredException,
  UncheckedException,
} from '../model/exception.ts'
import { compareText } from '../text/compare.ts'
import { type CompiledException, hasExpired } from './compiled-exception.ts'
import { type ExceptionSubject, type Field, FIELDS } from './fields.ts'

/**
 * What the entries say of a violation. All fields of an entry have to fit for certain; of several such entries the one that
 * lasts longest accepts the violation. What cannot be decided accepts nothing, and is noted.
 */
export function applyExceptions(
  exceptions: readonly CompiledException[],
  subject: ExceptionSubject,
): ExceptionsOf {
  const matched: CompiledException[] = []
  const unchecked: UncheckedException[] = []
  for (const exception of exceptions) {
    const open = undecidedField(exception, subject)
    if (open === null) matched.push(exception)
    else if (open !== 'no-match' && !hasExpired(exception))
      unchecked.push({ place: exception.entry.place, why: open.why(subject) })
  }
  const [longest] = matched.filter((one) => !hasExpired(one)).toSorted(longestFirst)
  const [last] = longest === undefined ? matched.toSorted(longestFirst) : []
  return {
    ...(longest === undefined ? {} : { exception: applied(longest) }),
    ...(last === undefined ? {} : { expiredException: whatIsKept(last) }),
    ...(matched.length === 0 ? {} : { matchedExceptions: matched.map(({ entry }) => entry.place.line) }),
    ...(unchecked.length === 0 ? {} : { uncheckedExceptions: unchecked }),
  }
}

/** The first field of which it is not known whether it fits, where no other one does not; null: all fit. */
function undecidedField(exception: CompiledException, subject: ExceptionSubject): Field | 'no-match' | null {
  let open: Field | null = null
  for (const field of FIELDS) {
    const fit = field.fits(exception, subject)
    if (fit === 'no') return 'no-match'
    if (fit === 'unknown') open ??= field
  }
  return open
}

/** Those that never expire come first; of equals, the first of the file. */
export function longestFirst(a: CompiledException, b: CompiledException): number {
  const [one, other] = [a.entry.expires ?? NEVER, b.entry.expires ?? NEVER]
  return compareText(other, one) || a.entry.place.line - b.entry.place.line
}

/** Behind every date. */
const NEVER = '9999-99-99'

export function applied(exception: CompiledException): AppliedException {
  return { ...whatIsKept(exception), daysLeft: exception.daysLeft }
}

function whatIsKept({ entry }: CompiledException): ExpiredException {
  const { place, reason, owner, ticket, expires } = entry
  return { place, reason, owner, ticket, expires }
}

import type { CallSubject } from './call.ts'
import type { DeniedBy } from './errors.ts'

/** What goes wrong. */
export type FaultKind =
  | { readonly kind: 'deny'; readonly by: DeniedBy }
  | { readonly kind: 'throttle' }
  | { readonly kind: 'server-error'; readonly status: number }
  /** Any other error that AWS knows. */
  | {
      readonly kind: 'error'
      readonly status: number
      readonly code: string
      readonly message: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** No answer ever. */
  | { readonly kind: 'hang' }
  /** A complete HTTP answer whose XML ends in the middle. */
  | { readonly kind: 'truncate' }
  /** An HTTP answer that announces its length, and a socket that closes half-way. */
  | { readonly kind: 'abort' }
  /** A complete HTTP answer whose body is this, and nothing of AWS's. */
  | { readonly kind: 'body'; readonly status: number; readonly body: string; readonly type: string }
  /** A body that goes on and on. */
  | { readonly kind: 'endless' }
  /**
   * A page without anything on it and the token of what follows, as AWS may answer; hit for ever, it is the same token again
   * and again.
   */
  | { readonly kind: 'empty-page' }
  /** A web page, as proxies answer. */
  | { readonly kind: 'html'; readonly status: number }
  /** The socket closes without an answer. */
  | { readonly kind: 'close' }
  | { readonly kind: 'delay'; readonly ms: number }

type OneOrMore = string | readonly string[]

/** Which calls are hit: all that fit every part that is given. */
interface Matcher {
  readonly service?: OneOrMore
  /** Such as DescribeVolumes. */
  readonly operation?: OneOrMore
  readonly account?: OneOrMore
  readonly region?: OneOrMore
  /** The resource that is asked about, such as a bucket. */
  readonly resource?: OneOrMore
  /** So many matching calls are left alone first: 1 hits from the second page on. */
  readonly after?: number
  /** So many are hit, then no more; all unless given. */
  readonly times?: number
  /** Milliseconds from the first hit; for ever unless given. */
  readonly forMs?: number
}

/** A fault in place: `hits` counts the calls it spoilt. */
interface Fault {
  readonly matcher: Matcher
  readonly what: FaultKind
  readonly hits: number
  remove(): void
}

interface Entry {
  readonly matcher: Matcher
  readonly what: FaultKind
  seen: number
  hits: number
  firstHit: number | null
}

/** What is to go wrong. Delays add up; of the others the one added last that fits a call is what happens. */
export class Faults {
  #entries: Entry[] = []

  add(matcher: Matcher, what: FaultKind): Fault {
    const entry: Entry = { matcher, what, seen: 0, hits: 0, firstHit: null }
    this.#entries.push(entry)
    return {
      matcher,
      what,
      get hits() {
        return entry.hits
      },
      remove: () => {
        this.#entries = this.#entries.filter((other) => other !== entry)
      },
    }
  }

  deny(matcher: Matcher, by: DeniedBy = 'identity'): Fault {
    return this.add(matcher, { kind: 'deny', by })
  }

  throttle(matcher: Matcher): Fault {
    return this.add(matcher, { kind: 'throttle' })
  }

  serverError(matcher: Matcher, status = 500): Fault {
    return this.add(matcher, { kind: 'server-error', status })
  }

  error(matcher: Matcher, code: string, message: string, status = 400): Fault {
    return this.add(matcher, { kind: 'error', status, code, message })
  }

  body(matcher: Matcher, body: string, status = 200, type = 'text/plain'): Fault {
    return this.add(matcher, { kind: 'body', status, body, type })
  }

  endless(matcher: Matcher): Fault {
    return this.add(matcher, { kind: 'endless' })
  }

  emptyPage(matcher: Matcher): Fault {
    return this.add(matcher, { kind: 'empty-page' })
  }

  hang(matcher: Matcher): Fault {
    return this.add(matcher, { kind: 'hang' })
  }

  truncate(matcher: Matcher): Fault {
    return this.add(matcher, { kind: 'truncate' })
  }

  abort(matcher: Matcher): Fault {
    return this.add(matcher, { kind: 'abort' })
  }

  html(matcher: Matcher, status = 200): Fault {
    return this.add(matcher, { kind: 'html', status })
  }

  close(matcher: Matcher): Fault {
    return this.add(matcher, { kind: 'close' })
  }

  delay(matcher: Matcher, ms: number): Fault {
    return this.add(matcher, { kind: 'delay', ms })
  }

  clear(): void {
    this.#entries = []
  }

  /** What happens to this call; counts it. */
  next(call: CallSubject): { readonly delayMs: number; readonly what: FaultKind | null } {
    let delayMs = 0
    let what: FaultKind | null = null
    for (const entry of this.#entries.toReversed()) {
      if (!fits(entry.matcher, call) || (what !== null && entry.what.kind !== 'delay') || !hit(entry))
        continue
      if (entry.what.kind === 'delay') delayMs += entry.what.ms
      else what = entry.what
    }
    return { delayMs, what }
  }
}

function fits(matcher: Matcher, call: CallSubject): boolean {
  return (['service', 'operation', 'account', 'region', 'resource'] as const).every((part) => {
    const wanted = matcher[part]
    return (
      wanted === undefined ||
      (typeof wanted === 'string' ? wanted === call[part] : wanted.includes(call[part]))
    )
  })
}

function hit(entry: Entry): boolean {
  const { after = 0, times = Infinity, forMs = Infinity } = entry.matcher
  entry.seen += 1
  if (entry.seen <= after || entry.hits >= times) return false
  const now = performance.now()
  if (entry.firstHit !== null && now - entry.firstHit > forMs) return false
  entry.firstHit ??= now
  entry.hits += 1
  return true
}

import { SEVERITIES, type Severity } from '../model/severity.ts'
import type { TicketState, TicketSubject } from './ticket.ts'

/** By which issues are listed. Whoever takes it off an issue takes the issue out of our hands. */
export const LABEL = 'cloud-baseline'

/** Of a scan without `alert-scope`. */
const NO_SCOPE = '-'

/**
 * The first lines of an issue, which nobody sees: what it is about, exactly, and what the next run has to know. Every word is
 * percent-encoded, so that no name ends the comment or looks like another.
 */
export function headOf(scope: string, { rule, environment }: TicketSubject, state: TicketState): string {
  const words = [scope || NO_SCOPE, rule, environment].map(encodeURIComponent)
  const json = JSON.stringify(state).replaceAll('>', '\\u003e')
  return `<!-- cloud-baseline: ${words.join(' ')} -->\n<!-- cloud-baseline-state: ${json} -->\n`
}

/** What the first lines say; null where they are not those of an issue of this scope. */
export function readHead(
  body: string,
  scope: string,
): (TicketSubject & { readonly state: TicketState | null }) | null {
  const [, ...words] = /^<!-- cloud-baseline: (\S+) (\S+) (\S+) -->\r?$/m.exec(body) ?? []
  const [own, rule, environment] = words.map(decode)
  if (own !== (scope || NO_SCOPE) || rule === undefined || environment === undefined) return null
  const [, json = ''] = /^<!-- cloud-baseline-state: (\{.*\}) -->\r?$/m.exec(body) ?? []
  return { rule, environment, state: parseState(json) }
}

function decode(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return ''
  }
}

function parseState(json: string): TicketState | null {
  try {
    const { scan, accounts, severity, newest, closed } = JSON.parse(json) as Record<string, unknown>
    const isWhole =
      typeof scan === 'string' &&
      Array.isArray(accounts) &&
      accounts.every((id) => typeof id === 'string') &&
      SEVERITIES.includes(severity as Severity)
    if (!isWhole) return null
    return {
      scan,
      accounts,
      severity: severity as Severity,
      newest: typeof newest === 'string' ? newest : null,
      ...(closed === true ? { closed } : {}),
    }
  } catch {
    return null
  }
}

/**
 * Where a failure is reported at once; null where the service is not known to have such an address. A service that is
 * not known would perhaps take the call for a sign of life, so it gets none, and its switch goes off by itself.
 *
 * Sources: healthchecks.io/docs/signaling_failures, betterstack.com/docs/uptime/cron-and-heartbeat-monitor,
 * cronitor.io/docs/telemetry-api. Dead Man's Snitch is not among them: it takes any call for a check-in.
 */
export function failureAddress(address: string): string | null {
  const url = new URL(address)
  if (hasFailurePath(url)) {
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/fail`
    return url.href
  }
  if (url.hostname === 'cronitor.link' && /^\/p\/[^/]+\/[^/]+\/?$/.test(url.pathname)) {
    url.searchParams.set('state', 'fail')
    return url.href
  }
  return null
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** A check by its id, or by the ping key of its project and its slug. */
const CHECK = `(?:${UUID}|[\\w-]{22}/[a-z0-9_-]+)`
const HEALTHCHECKS = new RegExp(`^/${CHECK}/?$`)
/** Healthchecks on a server of one's own. */
const OWN_HEALTHCHECKS = new RegExp(`^(?:/[^/]+)*/ping/${CHECK}/?$`)
const BETTER_STACK = /^\/api\/v1\/heartbeat\/[^/]+\/?$/
const BETTER_STACK_HOSTS = new Set(['uptime.betterstack.com', 'betteruptime.com'])

function hasFailurePath({ hostname, pathname }: URL): boolean {
  if (hostname === 'hc-ping.com') return HEALTHCHECKS.test(pathname)
  if (BETTER_STACK_HOSTS.has(hostname)) return BETTER_STACK.test(pathname)
  return OWN_HEALTHCHECKS.test(pathname)
}

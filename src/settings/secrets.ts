import type { Settings } from '../model/settings.ts'

/** What a log must mask of the targets that the configuration file names: masks do not reach back. */
export function targetSecrets({ targets }: Pick<Settings, 'targets'>): readonly string[] {
  const secrets = targets.flatMap((target): readonly (string | null)[] => {
    if (target.channel === 'pagerduty') return [target.routingKey]
    return target.channel === 'slack' ? urlSecrets(target.url) : [...urlSecrets(target.url), target.secret]
  })
  return secrets.filter((secret) => secret !== null)
}

/** An address, and what comes after its origin: some errors name only that. */
export function urlSecrets(address: string | null): readonly string[] {
  const url = URL.parse(address ?? '')
  if (url === null) return []
  const path = `${url.pathname}${url.search}`
  return path.length < SHORTEST ? [url.href] : [url.href, path]
}

/** Masks over shorter words would hide others. */
const SHORTEST = 8

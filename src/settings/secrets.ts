import type { Declaration } from '../alert/channels/declaration.ts'
import { DECLARED } from '../alert/channels/declared.ts'
import type { Settings } from '../model/settings.ts'

/** What a log must mask of settings that the configuration file names variables for: masks do not reach back. */
export function settingsSecrets(
  {
    inputTargets,
    targets,
    senders,
    heartbeatUrl,
    privacyKey,
  }: Pick<Settings, 'inputTargets' | 'targets' | 'senders' | 'heartbeatUrl' | 'privacyKey'>,
  channels: readonly Declaration[] = DECLARED,
): readonly string[] {
  const ofTargets = [...inputTargets, ...targets].flatMap(({ channel, address }) => {
    const fields = channels.find(({ name }) => name === channel)?.fields ?? {}
    return Object.entries(fields).flatMap(([field, { secret }]) => {
      const value = address[field] ?? null
      if (value === null || secret === null) return []
      return secret === 'address' ? urlSecrets(value) : [value]
    })
  })
  const ofSenders = senders.flatMap(({ secrets }) => secrets)
  return [
    ...ofTargets,
    ...ofSenders,
    ...urlSecrets(heartbeatUrl),
    ...(privacyKey === null ? [] : [privacyKey]),
  ]
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

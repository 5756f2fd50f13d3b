import type { AlertRoute } from '../model/settings.ts'
import type { Finding } from '../model/finding.ts'
import { isMasked, maskedParts } from '../sensitive/masked-text.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import { fitsGlob } from '../text/glob.ts'

/**
 * The routes as they are compared with findings, whose tags are masked: beside each pattern stands what stands for the values
 * that it means. Some are told to be sensitive by what holds them alone, so that no pattern is masked as they are.
 */
export function maskedRoutes(
  routes: readonly AlertRoute[],
  findings: readonly Pick<Finding, 'tags'>[],
  privacy: Privacy,
): readonly AlertRoute[] {
  return routes.map((route) => {
    const tags = Object.entries(route.tags).map(([name, patterns]) => {
      const [key = name] = Object.keys(privacy.value({ [name]: '' }))
      const values = new Set(findings.flatMap(({ tags: own }) => valueOf(own, key) ?? []))
      const meant = [...values].filter((value) => isMasked(value) && isMeant(value, patterns, privacy))
      return [key, [...new Set([...patterns.map((one) => privacy.text(one)), ...meant])]] as const
    })
    return Object.assign({}, route, { tags: Object.fromEntries(tags) })
  })
}

function valueOf(tags: Finding['tags'], key: string): string | undefined {
  return tags !== undefined && Object.hasOwn(tags, key) ? tags[key] : undefined
}

/** Of what another job masked only a whole value can be told, by its fingerprint. */
function isMeant(value: string, patterns: readonly string[], privacy: Privacy): boolean {
  const known = privacy.original(value)
  if (known !== value) return patterns.some((pattern) => fitsGlob(pattern, known))
  const [part, ...more] = maskedParts(value)
  if (part === undefined || more.length > 0 || part.fingerprint === '') return false
  return patterns.some((one) => privacy.fingerprints.of(part.class ?? 'name', one) === part.fingerprint)
}

import type { Json } from '../model/json.ts'
import type { Severity } from '../model/severity.ts'
import { limitCodePoints } from '../text/limit.ts'
import { visible } from '../text/visible.ts'
import { toYaml } from '../text/yaml.ts'
import type { Example } from './examples/propose.ts'

/** A rule that is to be written. */
export interface RuleDraft {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly enabled: boolean
  readonly risk: string | null
  readonly search: string
  readonly parameters: Readonly<Record<string, { readonly description: string; readonly default: Json }>>
  readonly alert: { readonly summary: string; readonly dedup_key: string } | null
  readonly remediation: Readonly<Record<string, string>>
  readonly references: readonly string[]
  readonly aliases: readonly string[]
}

/** The text of its file. @param comments lines above it @param examples null: somebody has to write them */
export function ruleText(
  draft: RuleDraft,
  comments: readonly string[],
  examples: readonly Example[] | null,
): string {
  const { id, title, severity, enabled, risk, search, parameters, alert, remediation, references, aliases } =
    draft
  const rule = {
    id,
    title,
    severity,
    ...(enabled ? {} : { enabled: false }),
    ...(risk === null ? {} : { risk }),
    search,
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...(alert === null ? {} : { alert }),
    ...(Object.keys(remediation).length === 0 ? {} : { remediation }),
    ...(references.length === 0 ? {} : { references }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(examples === null ? {} : { examples }),
  }
  const missing = examples === null ? MISSING : ''
  return `${comments.map((comment) => `# ${limitCodePoints(visible(comment), MOST_COMMENT)}\n`).join('')}${toYaml(rule)}${missing}`
}

const MOST_COMMENT = 600

const MISSING = `# Write at least one resource that violates the rule and one that passes (docs/writing-rules.md#examples):
# examples:
#   - { name: what is wrong, expect: violation, resource: {} }
#   - { name: as it should be, expect: pass, resource: {} }
`

import { docsAddress, schemaAddress } from '../text/docs-address.ts'
import { yamlText } from '../text/yaml-text.ts'
import { PROJECT_FILES } from '../workflow/project-files.ts'
import type { Answers } from './answers.ts'

/** What was answered, as the configuration file. */
export function configText(answers: Answers): string {
  const parts = [accounts(answers), environments(answers), rules(), pagerDuty(answers)]
  const head = `# yaml-language-server: $schema=${schemaAddress('config.json')}
# Everything that can stand here: ${docsAddress('config.md')}`
  return `${[head, ...parts.filter((part) => part !== '')].join('\n\n')}\n`
}

function accounts({ accounts: ids, role, externalId, regions }: Answers): string {
  return [
    ...(ids === 'organization'
      ? ['accounts: organization # all active accounts of it, new ones too']
      : listOf('accounts', ids, 'in quotes: YAML drops the leading zero of a number')),
    ...(role === null ? [] : [`role: ${yamlText(role)} # assumed in each account`]),
    ...(externalId === null
      ? []
      : [`external-id: ${yamlText(externalId)} # what the role's trust policy asks for`]),
    ...listOf('regions', regions, 'everything else is not read'),
  ].join('\n')
}

function environments({ environments: all }: Answers): string {
  if (all.size === 0) return ''
  const lines = [...all].flatMap(([name, patterns]) => listOf(name, patterns))
  return ['environments: # only production pages', ...lines.map((line) => `  ${line}`)].join('\n')
}

function rules(): string {
  return listOf('rules', ['default', PROJECT_FILES.rules], 'those that ship, and your own').join('\n')
}

function pagerDuty({ pagerdutyEndpoint }: Answers): string {
  return pagerdutyEndpoint === null ? '' : `pagerduty-endpoint: ${yamlText(pagerdutyEndpoint)}`
}

/** No lines for an empty list. */
function listOf(key: string, entries: readonly string[], why = ''): readonly string[] {
  if (entries.length === 0) return []
  const lines = entries.map((entry) => `  - ${yamlText(entry)}`)
  return [`${yamlText(key)}:${why === '' ? '' : ` # ${why}`}`, ...lines]
}

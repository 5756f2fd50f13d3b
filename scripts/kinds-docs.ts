import { basesOf, neighboursOf, onDemand, ownProperties, propertyWords } from '../src/cli/kind-facts.ts'
import type { PropertyFacts, PropertyOnDemand } from '../src/cli/kind-facts.ts'
import { AWS_KINDS } from '../src/clouds/aws/kinds.ts'
import { SERVICES } from '../src/clouds/aws/services.ts'
import type { Kind } from '../src/model/kind.ts'
import { table } from './markdown-table.ts'
import { code, prose } from './markdown-text.ts'

const KINDS = [...AWS_KINDS.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** Some tell of the account alone, and have no kinds of their own. */
const WITH_KINDS = SERVICES.filter(({ label }) => KINDS.some(({ service }) => service === label))

/** The index of docs/kinds.md: a table per service, with links to the pages of the kinds. */
export function kindIndex(): string {
  return WITH_KINDS.map(({ name, label }) => {
    const rows = KINDS.filter(({ service }) => service === label).map((kind) => [
      linkTo(kind.name, `kinds/${name}.md`),
      prose(kind.about ?? ''),
      basesOf(kind).map(code).join(', '),
      kind.actions.map(code).join(', '),
      neighboursOf(kind, AWS_KINDS).map(code).join(', '),
    ])
    return `### ${label}\n\n${table(['kind', 'what it is', 'also', 'IAM actions', 'neighbours'], rows)}`
  }).join('\n\n')
}

/** The pages of the services, by their files. */
export function kindPages(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    WITH_KINDS.map(({ name, label }) => [
      `docs/kinds/${name}.md`,
      pageOf(
        label,
        KINDS.filter(({ service }) => service === label),
      ),
    ]),
  )
}

function pageOf(label: string, kinds: readonly Kind[]): string {
  return [
    '<!-- Written by npm run docs. -->',
    `# Kinds of ${label}`,
    'What a search can ask of these kinds, beside what [every resource has](../kinds.md#properties). Where a text is one of a closed set, its values stand in place of its type; of long sets a few, and `npx cloud-baseline kinds KIND --json` has them all.',
    ...kinds.map(sectionOf),
  ].join('\n\n')
}

function sectionOf(kind: Kind): string {
  const facts = [
    ['Also', basesOf(kind).map(code).join(', ')],
    ['IAM actions', kind.actions.map(code).join(', ')],
    ['Neighbours', neighboursOf(kind, AWS_KINDS).map(linkToKind).join(', ')],
  ].flatMap(([what, words]) => (words === '' ? [] : [`- ${what}: ${words}`]))
  const asked = onDemand(kind)
  const read = Map.groupBy(
    asked.filter(({ derived }) => derived === null),
    ({ actions }) => actions.map(code).join(', '),
  )
  return [
    `## ${kind.name}`,
    prose(kind.about ?? ''),
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
    ...propertyBlock(ownProperties(kind)),
    ...[...read].flatMap(([actions, members]) =>
      [`Read only where a rule or search names it${actions === '' ? '' : `, with ${actions}`}:`].concat(
        propertyBlock(members.flatMap(({ properties }) => properties)),
      ),
    ),
    ...derivedProperties(asked),
  ].join('\n\n')
}

function derivedProperties(asked: readonly PropertyOnDemand[]): readonly string[] {
  const derived = asked.filter((one) => one.derived !== null)
  if (derived.length === 0) return []
  const items = derived.map(({ name, derived: description, actions }) => {
    const takes = actions.length === 0 ? '' : ` Takes ${actions.map(code).join(', ')}.`
    return `- ${code(name)}: ${prose(description ?? '')}${takes}`
  })
  return ['Derived:', ...propertyBlock(derived.flatMap(({ properties }) => properties)), items.join('\n')]
}

function propertyBlock(properties: readonly PropertyFacts[]): readonly string[] {
  return properties.length === 0 ? [] : [`\`\`\`text\n${properties.map(propertyWords).join('\n')}\n\`\`\``]
}

function linkToKind(name: string): string {
  const service = SERVICES.find(({ label }) => label === AWS_KINDS.get(name)?.service)
  return linkTo(name, `${service?.name}.md`)
}

function linkTo(name: string, page: string): string {
  return `[${code(name)}](${page}#${name})`
}

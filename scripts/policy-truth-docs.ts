import { count } from '../src/text/words.ts'
import {
  answerText,
  ARNS,
  CURRENT,
  judged,
  MEMBER,
  ORGANISATION,
  OWN,
  PARTNER,
  policyLines,
  type PolicyRow,
} from '../test/clouds/aws/statements/truth/row.ts'
import { POLICY_SECTIONS } from '../test/clouds/aws/statements/truth/sections.ts'
import { table } from './markdown-table.ts'
import { code, plain } from './markdown-text.ts'

const CALLED: Readonly<Record<PolicyRow['type'], string>> = {
  sqs: 'queue',
  sns: 'topic',
  kms: 'key',
  secretsmanager: 'secret',
  events: 'event bus',
  backup: 'backup vault',
  s3: 'bucket',
  's3-access-point': 'access point',
  logs: 'resource policy of CloudWatch Logs',
  role: 'role',
}

/** What docs/policy-truth-table.md has between its markers, by their names. */
export function policyTruthSections(): Readonly<Record<string, string>> {
  const sizes = POLICY_SECTIONS.map(({ rows }) => rows.length)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let number = 0
  const parts = POLICY_SECTIONS.map(({ title, rows }) => {
    const cells = rows.map((row) => [
      String((number += 1)),
      `${CALLED[row.type]}${versionOf(row)}<br>${policyLines(row.statements).map(code).join('<br>')}`,
      plain(row.aws),
      answerOf(row),
      plain(row.reason),
    ])
    return `### ${title}\n\n${table(['#', 'policy of', 'AWS', 'our result', 'why'], cells)}`
  })
  return {
    'policy count': `${count(total, 'case')}: ${POLICY_SECTIONS.map(({ title, rows }) => `${rows.length} of “${title}”`).join(', ')}.`,
    'policy resources': table(
      ['resource', 'ARN'],
      Object.entries(ARNS).map(([type, arn]) => [CALLED[type as PolicyRow['type']], code(arn)]),
    ),
    'policy accounts': table(
      ['what', 'id'],
      [
        ['own account', code(OWN)],
        ['account of the own organisation', code(MEMBER)],
        ['account in trusted-accounts', code(PARTNER)],
        ['own organisation', code(ORGANISATION)],
      ],
    ),
    'policy cases': parts.join('\n\n'),
  }
}

function versionOf({ version }: PolicyRow): string {
  if (version === CURRENT) return ''
  return version === undefined ? ', without a Version' : `, Version ${version}`
}

/** As a run that knows its organisation has it, unless the case says otherwise. */
function answerOf(row: PolicyRow): string {
  const text = plain(answerText(judged(row)))
  const { organisation, trusted } = row.trust
  if (organisation !== undefined) return text
  return trusted.size === 0
    ? `${text} (organisation not known)`
    : `${text} (organisation in trusted-accounts)`
}

import { affectedWords } from '../../../words/affected-words.ts'
import { whoWords } from '../../../words/attribution-words.ts'
import { aboutWords } from '../../../words/opens-words.ts'
import type { Row } from '../../rows.ts'
import type { Part, RecurringTexts } from '../../../text/recurring.ts'
import type { View } from '../../view.ts'
import { overdueWords, sinceWords } from '../../words/finding-words.ts'
import { kindLabel } from '../../words/labels.ts'
import { escapeXml } from './xml.ts'

/** What is found, where, since when and what to do, for whoever opens the case. */
export function findingLines({ run, accounts }: View, row: Row, texts: RecurringTexts): readonly Part[] {
  const { finding, title, evidence, commands } = row
  const { id, name, arn, kind, account, region, severity, fix } = finding
  const general = row.rule?.remediation.text?.trim() ?? ''
  const called = name === id ? id : `${id} (${name})`
  const facts = [
    ['', `${severity}: ${title}`],
    ['Evidence: ', evidence],
    ['', aboutWords(finding).join('. ')],
    ['Behind it: ', affectedWords(finding.affected)],
    ['Resource: ', `${kindLabel(kind)} ${called}`],
    ['ARN: ', arn],
    ['Account: ', `${accounts.label(account)}, ${region}`],
    [
      'Open ',
      [sinceWords(run, finding), overdueWords(run, finding)].filter((one) => one !== null).join(', '),
    ],
    ['Who: ', whoWords(finding)],
    ['Fix: ', fix ?? ''],
  ] as const
  return [
    ...facts.flatMap(([label, words]) => (words === '' ? [] : [`${label}${words}`])),
    ...(fix !== undefined || general === ''
      ? []
      : [texts.of('fix', finding.rule, () => escapeXml(`Fix: ${general}`))]),
    ...(row.console === null ? [] : [`Console: ${row.console}`]),
    ...(commands === null ? [] : ['', ...commands.trimEnd().split('\n')]),
  ]
}

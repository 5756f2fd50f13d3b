import type { Finding } from '../../../model/finding.ts'
import { worstSeverity } from '../../../model/rule.ts'
import { count } from '../../../text/words.ts'
import { affectedWords } from '../../../words/affected-words.ts'
import { whoWords } from '../../../words/attribution-words.ts'
import { acceptedWords, exceptionWords, placeWords, untilWords } from '../../../words/exception-words.ts'
import type { Row } from '../../rows.ts'
import type { View } from '../../view.ts'
import { dayLabel, kindLabel, timeLabel } from '../../words/labels.ts'
import { message, sentence } from './messages.ts'
import { physicalLocation, placeOf } from './places.ts'
import { levelOf, type SarifRuleId, sarifRuleId } from './rules.ts'

/** @param indexes where each rule stands in the file */
export function resultOf(view: View, row: Row, indexes: ReadonlyMap<SarifRuleId, number>): object {
  const { finding, rule, status } = row
  const place = placeOf(view.run, row)
  const id = sarifRuleId(finding.rule, finding.severity, rule === null ? null : worstSeverity(rule))
  const index = indexes.get(id)
  return {
    ruleId: id,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levelOf(finding.severity),
    message: message(wordsOf(view, row)),
    locations: [
      {
        ...(place === null ? {} : { physicalLocation: physicalLocation(place) }),
        logicalLocations: [
          {
            name: finding.name,
            fullyQualifiedName: finding.arn === '' ? finding.id : finding.arn,
            kind: 'resource',
          },
        ],
      },
    ],
    // Code scanning tells results apart by the first alone; the second is what other readers are meant to go by.
    partialFingerprints: {
      primaryLocationLineHash: finding.fingerprint,
      'cloudBaseline/v1': finding.fingerprint,
    },
    suppressions: suppressionsOf(row),
    properties: {
      status,
      severity: finding.severity,
      account: finding.account,
      accountName: row.accountName,
      environment: finding.environment,
      region: finding.region,
      kind: finding.kind,
      id: finding.id,
      state: finding.state,
      firstSeen: finding.firstSeen,
      lastSeen: finding.lastSeen,
      due: finding.due ?? null,
      who: whoWords(finding),
      console: row.console,
    },
  }
}

/** Where it is and what is wrong, and then what is to be known of it. */
function wordsOf({ accounts }: View, { finding, status, evidence, title }: Row): string {
  const name = finding.name === '' || finding.name === finding.id ? '' : ` (${finding.name})`
  const where = `${accounts.label(finding.account)}, ${finding.region}`
  const reach = affectedWords(finding.affected)
  const details = [
    reach === '' ? null : `What it lays open: ${reach}`,
    status === 'unknown'
      ? `This run could not look at it. It was last seen on ${timeLabel(finding.lastSeen)}`
      : knownWords(finding),
    finding.overdue === true && finding.due !== undefined ? `Overdue since ${dayLabel(finding.due)}` : null,
    finding.fix ?? null,
    status === 'accepted' ? capital(acceptedWords([finding])) : null,
    ...exceptionWords(finding),
  ]
  return [
    `${capital(kindLabel(finding.kind))} ${finding.id}${name} in ${where}: ${sentence(evidence === '' ? title : evidence)}`,
    ...details.filter((one) => one !== null).map((one) => sentence(capital(one))),
  ].join(' ')
}

/** Without its age: a text that is another one each day would change every alert. Null of what is new. */
function knownWords({ firstSeen, state, reopened }: Finding): string | null {
  if (firstSeen === null || state === 'new') return null
  return `Known since ${dayLabel(firstSeen)}${reopened > 0 ? `, reopened ${count(reopened, 'time')}` : ''}`
}

/** Empty for what nobody accepted: where one result of a run says, all have to (SARIF 2.1.0, 3.27.23). */
function suppressionsOf({ status, finding: { exception } }: Row): readonly object[] {
  if (status !== 'accepted' || exception === undefined) return []
  const { reason, owner } = exception
  const words = `${reason} (${owner}, ${untilWords(exception)}, ${placeWords(exception)})`
  return [{ kind: 'external', status: 'accepted', justification: message(words).text }]
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

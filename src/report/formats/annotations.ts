import { isAbsolute } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import type { Rule } from '../../model/rule.ts'
import type { Severity } from '../../model/severity.ts'
import { limitCodePoints } from '../../text/limit.ts'
import { visible } from '../../text/visible.ts'
import { count, withCommas } from '../../text/words.ts'
import { groupWords, stateWord } from '../words/finding-words.ts'
import type { RuleGroup } from '../rule-groups.ts'
import { whatAndWhere, who, why } from '../words/sentences.ts'
import type { View } from '../view.ts'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** One line of GitHub's annotations; the message may have several lines. */
export interface Annotation {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  /** A file of the user's repository; null where none is concerned. */
  readonly file: string | null
  readonly line: number | null
}

/**
 * GitHub keeps ten of each level per step and drops the rest without a word (_maxCountPerIssueType in the runner's
 * ExecutionContext.cs). The step's own failure is an error too.
 */
const MOST_OF_STEP: Most = { error: 9, warning: 10, notice: 10 }

/** Most annotations of each level. */
type Most = Readonly<Record<AnnotationLevel, number>>

/** UTF-16 units at which the runner cuts a message (_maxIssueMessageLength). */
const MESSAGE_LIMIT = 4096
const TITLE_LIMIT = 255

const MOST_RESOURCES = 5
const MOST_GAP_BLOCKS = 5

const LEVELS: Readonly<Record<Severity, AnnotationLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
}

/** What was not seen, then one annotation per violated rule, worst first, within what GitHub shows of a step unless told. */
export function listAnnotations(view: View, most: Most = MOST_OF_STEP): Annotation[] {
  const annotations = view.shortfall === null ? [] : [notSeen(view, view.shortfall)]
  for (const level of ['error', 'warning', 'notice'] as const) {
    const all = view.annotated.filter(({ severity }) => LEVELS[severity] === level)
    const room = most[level] - annotations.filter((annotation) => annotation.level === level).length
    const shown = all.slice(0, room)
    shown.forEach((group, index) => {
      const left = index === shown.length - 1 ? all.length - shown.length : 0
      annotations.push(annotate(view, group, level, left))
    })
  }
  return annotations
}

function annotate(view: View, group: RuleGroup, level: AnnotationLevel, left: number): Annotation {
  const { rule, violations, severity } = group
  const shown = violations.slice(0, MOST_RESOURCES).map((finding) => `- ${resourceLine(view, finding)}`)
  const rest = violations.length - shown.length
  const lines = [
    `${clean(group.title, 200)}: ${groupWords(view, group)}`,
    ...shown,
    ...(rest > 0 ? [`- and ${withCommas(rest)} more: see the summary`] : []),
    ...(rule?.remediation.text === undefined
      ? []
      : [`How to fix: ${clean(oneLine(rule.remediation.text), 1000)}`]),
  ]
  const last = left > 0 ? [`And ${count(left, 'more rule')}: see the summary`] : []
  return {
    level,
    title: limitUnits(`${severity}: ${clean(group.title, 200)}`, TITLE_LIMIT),
    message: limitUnits([...last.map((line) => `${line}.`), ...lines].join('\n'), MESSAGE_LIMIT),
    ...placeOf(rule),
  }
}

/** GitHub looks for the file in the user's repository, where neither the packs that ship nor files from elsewhere lie. */
function placeOf(rule: Rule | null): Pick<Annotation, 'file' | 'line'> {
  if (rule === null || rule.place.shipped || isAbsolute(rule.place.file)) return { file: null, line: null }
  return { file: rule.place.file, line: rule.place.line }
}

function resourceLine(view: View, finding: Finding): string {
  const name = finding.name === finding.id ? '' : ` ${clean(finding.name, 60)}`
  const state = stateWord(view, finding)
  const place = `${clean(view.accounts.label(finding.account), 80)}, ${clean(finding.region, 30)}`
  return `${clean(finding.id, 60)}${name} in ${place}${state === null ? '' : ` (${state})`}`
}

function notSeen({ run, accounts, gaps: blocks }: View, shortfall: string): Annotation {
  const lines = blocks.slice(0, MOST_GAP_BLOCKS).map((block) => {
    return `- ${clean(who(block, accounts, 2), 200)}: ${clean(whatAndWhere(block), 200)} (${clean(why(run, block), 200)})`
  })
  const rest = blocks.length - lines.length
  if (rest > 0) lines.push(`- and ${count(rest, 'more cause')}: see the summary`)
  return {
    level: run.settings.onIncomplete === 'fail' ? 'error' : 'warning',
    title: 'Not everything was seen',
    message: limitUnits([`Not seen: ${shortfall}.`, ...lines].join('\n'), MESSAGE_LIMIT),
    file: null,
    line: null,
  }
}

function clean(value: string, limit: number): string {
  return limitCodePoints(visible(value), limit)
}

function oneLine(value: string): string {
  return value.trim().replace(/\s+/g, ' ')
}

function limitUnits(value: string, limit: number): string {
  return value.length <= limit ? value : `${value.slice(0, limit - 1).toWellFormed()}…`
}

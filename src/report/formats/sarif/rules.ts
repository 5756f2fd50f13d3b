import type { Rule } from '../../../model/rule.ts'
import { worstSeverity } from '../../../model/rule.ts'
import type { Run } from '../../../model/run.ts'
import { SEVERITIES, type Severity } from '../../../model/severity.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import { visible } from '../../../text/visible.ts'
import { blocks, bullets, codeBlock, link, prose, strong } from '../../markdown/markdown.ts'
import { webAddress } from '../../markdown/markdown-escape.ts'
import { type MappedRequirement, requirementsByRule } from '../../rows.ts'
import { message } from './messages.ts'

/** Within GitHub's bands of CVSS: critical over 9.0, high from 7.0, medium from 4.0, low from 0.1. */
const SCORES: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' }

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const

/** GitHub shows ten tags of a rule. */
const MOST_TAGS = 10

/** Code scanning takes no more. */
export const MOST_RULES = 25_000

/** Code points of a part of the help. */
const HELP_LIMIT = 4000

/** A name for a rule with one of its severities. */
export type SarifRuleId = string

export function levelOf(severity: Severity): (typeof LEVELS)[Severity] {
  return LEVELS[severity]
}

/**
 * Code scanning knows one severity of a rule, and our rules have several: by environment, by what is reached. So that none
 * is shown as more or less severe than it is, each severity but the worst is a rule of its own: `the-rule/medium`.
 */
export function sarifRuleId(rule: string, severity: Severity, worst: Severity | null): SarifRuleId {
  return worst === null || severity === worst ? rule : `${rule}/${severity}`
}

/** The rules of the run, each with its worst severity and with those of its findings, in an order that does not hang on these. */
export function sarifRules(run: Run): ReadonlyMap<SarifRuleId, object> {
  const found = new Map<string, Set<Severity>>()
  for (const { rule, severity } of run.findings) {
    const severities = found.get(rule)
    if (severities === undefined) found.set(rule, new Set([severity]))
    else severities.add(severity)
  }
  const requirements = requirementsByRule(run)
  const rules = new Map<SarifRuleId, object>()
  for (const rule of run.rules) {
    const worst = worstSeverity(rule)
    const own = found.get(rule.id)
    for (const severity of SEVERITIES) {
      if (severity !== worst && own?.has(severity) !== true) continue
      if (rules.size === MOST_RULES) return rules
      const id = sarifRuleId(rule.id, severity, worst)
      rules.set(id, { id, ...descriptor(rule, severity, requirements.get(rule.id) ?? []) })
    }
  }
  return rules
}

function descriptor(rule: Rule, severity: Severity, requirements: readonly MappedRequirement[]): object {
  const { title, risk } = rule
  const help = linksOf(rule)
    .map(webAddress)
    .find((address) => address !== null)
  const frameworks = [...new Set(requirements.map(({ framework }) => framework))]
  return {
    shortDescription: message(title),
    fullDescription: message(risk.trim() === '' ? title : risk.trim()),
    ...(help === undefined ? {} : { helpUri: help }),
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: ['security', ...frameworks].slice(0, MOST_TAGS),
      'security-severity': SCORES[severity],
      ...(requirements.length === 0
        ? {}
        : { compliance: requirements.map(({ name, id }) => `${name} ${id}`) }),
    },
  }
}

function helpText({ title, risk, remediation }: Rule): string {
  const { text, console: clicks, cli, terraform } = remediation
  const parts = [risk, text, clicks, cli, terraform].map((part) => part?.trim() ?? '')
  const known = parts.filter((part) => part !== '')
  return known.length === 0 ? visible(title) : known.map(visibleLines).join('\n\n')
}

function visibleLines(text: string): string {
  return limitCodePoints(text, HELP_LIMIT).split('\n').map(visible).join('\n')
}

function helpMarkdown(rule: Rule): string {
  const { title, risk, remediation } = rule
  const { text, console: clicks, cli, terraform } = remediation
  const links = linksOf(rule)
  return blocks([
    prose(risk.trim() === '' ? title : risk),
    ...(text === undefined ? [] : [strong('How to fix it'), prose(text)]),
    ...(clicks === undefined ? [] : [strong('In the console'), prose(clicks)]),
    ...(cli === undefined ? [] : [strong('With the CLI'), codeBlock(cli)]),
    ...(terraform === undefined ? [] : [strong('In Terraform'), codeBlock(terraform)]),
    links.length === 0 ? null : bullets(links.map((address) => link(address, address))),
  ]).source
}

function linksOf({ remediation: { url }, references }: Rule): readonly string[] {
  return [...(url === undefined ? [] : [url]), ...references]
}

import { splitLine } from './shell.ts'
import { withSettings } from './script.ts'
import { CALL } from '../text/call.ts'

/** A command line of a job as far as it makes a rule, or why it makes none. */
export type Pipeline =
  | {
      readonly type: 'alert'
      /** Each is joined to the one before by `and`. */
      readonly searches: readonly string[]
      /** What stands behind `pagerduty`. */
      readonly arguments: string
      readonly remarks: readonly string[]
    }
  | { readonly type: 'left'; readonly reason: string }

const SEARCH = /^(?:search|query|match|execute_search)$/

/** Takes the lines of a command apart (`;`), each into a search and what its results go through (`|`). Throws ShellError. */
export function pipelinesOf(
  command: string,
  settings: Readonly<Record<string, string>>,
): readonly Pipeline[] {
  return splitLine(command).map((commands) => pipelineOf(commands, settings))
}

function pipelineOf(commands: readonly string[], outer: Readonly<Record<string, string>>): Pipeline {
  const { settings, command } = withSettings(commands[0] ?? '')
  const { section = 'reported', graph } = { ...outer, ...settings }
  if (section !== 'reported')
    return left(`it searches in the section ${section}, of which nothing is kept here`)
  const searches: string[] = []
  const remarks = ownGraph(graph)
  for (const [index, one] of [command, ...commands.slice(1)].entries()) {
    const [, name = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(one) ?? []
    if (SEARCH.test(name)) {
      const asked = withoutFlags(rest)
      if (asked.flag !== null) return left(asked.flag)
      searches.push(asked.search)
    } else if (index === 0) return left(`it begins with \`${name}\` and not with a search`)
    else if (CUTS.has(name)) remarks.push(`\`${one}\` is left out: a rule finds everything that violates it`)
    else if (name !== 'pagerduty') return left(REASONS.get(name) ?? `its results go through \`${name}\``)
    else if (index < commands.length - 1)
      return left(`something comes after \`pagerduty\`: \`${commands[index + 1]?.split(/\s/)[0]}\``)
    else return { type: 'alert', searches, arguments: rest, remarks }
  }
  return left('its results go nowhere: there is no `| pagerduty` behind the search')
}

/** Resoto's own graph is called resoto, later fix. */
function ownGraph(graph: string | undefined): string[] {
  const isOwn = graph === undefined || ['resoto', 'fix', 'ns'].includes(graph)
  return isOwn ? [] : [`it searched the graph ${graph}; here there is one inventory`]
}

function left(reason: string): Pipeline {
  return { type: 'left', reason }
}

/** Which of the results came, and in which order. */
const CUTS = new Set(['limit', 'head', 'tail', 'sort'])

const CHANGES = 'which changes resources; this program only reads'
const PRINTS = `which prints or stores results: \`${CALL} search\` shows them, and each run writes reports`
const SENDS = (name: string, here: string): string => `its results go to \`${name}\`: ${here}`

const REASONS: ReadonlyMap<string, string> = new Map([
  ...['slack', 'discord'].map(
    (name) =>
      [
        name,
        SENDS(name, 'here `slack-webhook-url` and routes in `alerts` of the configuration do that'),
      ] as const,
  ),
  ...['http', 'https'].map(
    (name) => [name, SENDS(name, 'here `webhook-url` does that, in its own format')] as const,
  ),
  ['jira', SENDS('jira', 'here the input `issues` or a webhook does that')],
  ['alertmanager', SENDS('alertmanager', 'here metrics.prom and `send` of the configuration do that')],
  ['email', SENDS('email', 'PagerDuty, Slack or a webhook can send mail')],
  ...['clean', 'protect', 'tag', 'set_desired', 'set_metadata'].map(
    (name) => [name, `it goes on to \`${name}\`, ${CHANGES}`] as const,
  ),
  ...['count', 'aggregate', 'aggregate_to_count', 'uniq'].map(
    (name) => [name, `it goes on to \`${name}\`, which counts; a rule finds resources`] as const,
  ),
  ...['list', 'dump', 'format', 'json', 'write', 'file', 'upload', 'jq', 'chunk', 'flatten'].map(
    (name) => [name, `it goes on to \`${name}\`, ${PRINTS}`] as const,
  ),
  ...['predecessors', 'successors', 'ancestors', 'descendants'].map(
    (name) =>
      [
        name,
        `it goes on to \`${name}\`: write it as an arrow in the search, such as \`-->\` or \`<-[1:]-\``,
      ] as const,
  ),
])

/** Flags that stand before the search, or behind it. */
function withoutFlags(text: string): { readonly search: string; readonly flag: string | null } {
  let rest = text.trim()
  for (;;) {
    const [whole, name] = /^--(with-edges|explain|at|history|after|before|change)\b\s*/.exec(rest) ?? []
    if (whole === undefined || name === undefined) return { search: rest, flag: null }
    if (name !== 'with-edges')
      return {
        search: rest,
        flag: `\`--${name}\` asks about another time than now, or about the search itself`,
      }
    rest = rest.slice(whole.length)
  }
}

import type { Affected, Finding } from '../../../../model/finding.ts'
import { isStop, type Stop } from '../../../../network/path/stop.ts'
import { visible } from '../../../../text/visible.ts'
import { affectedName } from '../../../../words/affected-words.ts'
import { kindLabel } from '../../../words/labels.ts'
import { markup, type Markup } from '../markup.ts'

/** `beyond`: behind what stops it, or not asked about. */
type StepState = 'passes' | 'stops' | 'unknown' | 'beyond'

/** A step on the way from the internet to what is behind a finding, in words that stand for themselves. */
export interface ReachStep {
  readonly state: StepState
  readonly words: string
}

/** What stands between the internet and a group, step by step. */
type Way = readonly ReachStep[]

type States = readonly [way: StepState, group: StepState, host: StepState]

/** What a grade (see Affected) says of the way, of the group and of what is behind it. */
const STATES: Readonly<Record<string, States>> = {
  reachable: ['passes', 'passes', 'passes'],
  'exposed-but-stopped': ['passes', 'passes', 'stops'],
  'open-but-blocked': ['stops', 'passes', 'beyond'],
  closed: ['beyond', 'stops', 'beyond'],
}

/** The way to the worst of what is behind a finding; empty where it has none, or nothing is known of it. */
export function reachOf({ kind, id, affected }: Finding): readonly ReachStep[] {
  const [worst] = affected
  const states = worst === undefined ? null : statesOf(worst)
  if (worst === undefined || states === null) return []
  const [way, group, host] = states
  return [
    { state: 'passes', words: 'The internet' },
    ...wayOf(way, worst.stoppedBy),
    { state: group, words: `${kindLabel(kind)} ${id} ${GROUP[group]}` },
    { state: host, words: `${affectedName(worst)} ${hostWords(worst, host)}` },
  ]
}

/** A step with what it says where it lets traffic through, and where it, or something that belongs to it, stops it. */
interface Link {
  readonly name: string
  readonly passes: string
  readonly stops: Readonly<Partial<Record<Stop, string>>>
}

/** In the order in which traffic meets them. */
const LINKS: readonly Link[] = [
  {
    name: 'public address',
    passes: 'it has a public address',
    stops: { address: 'it has no public address', interface: 'it refuses internet gateways' },
  },
  {
    name: 'internet gateway',
    passes: 'a route leads to it from an internet gateway',
    stops: {
      block_public_access: 'VPC Block Public Access stops it',
      route: 'no route leads to it from an internet gateway',
      gateway_route: 'the route table of the internet gateway leads elsewhere',
    },
  },
  {
    name: 'network ACL',
    passes: 'the network ACL lets it in',
    stops: { network_acl: 'the network ACL stops it' },
  },
]

/** Link by link where it is known of each; else the three as one. */
function wayOf(state: StepState, stoppedBy: string | undefined): Way {
  if (state === 'passes') return LINKS.map(({ passes }) => ({ state, words: passes }))
  const at = LINKS.findIndex(({ stops }) => isStop(stoppedBy) && stops[stoppedBy] !== undefined)
  if (state !== 'stops' || !isStop(stoppedBy) || at < 0) return [{ state, words: WAY[state] }]
  return LINKS.map(({ name, passes, stops }, index) => {
    if (index < at) return { state: 'passes', words: passes }
    return index === at ? { state, words: stops[stoppedBy] ?? name } : { state: 'beyond', words: name }
  })
}

const WAY = {
  stops: 'address, route or network ACL stops it',
  unknown: 'address, route and network ACL: not known',
  beyond: 'address, route and network ACL',
} as const satisfies Record<Exclude<StepState, 'passes'>, string>

const GROUP = {
  passes: 'lets it in',
  stops: 'lets none of it in',
  unknown: 'may let it in: not known',
  beyond: '',
} as const satisfies Record<StepState, string>

function hostWords({ instance }: Affected, state: StepState): string {
  if (state === 'passes') return 'is reached'
  if (state === 'unknown') return 'may be reached: not known'
  if (state === 'beyond') return 'is not reached'
  return instance === undefined ? 'is attached to nothing' : 'does not run'
}

/** Where the best and the worst that it may be differ, the step is not known. */
function statesOf({ grade, between = [grade, grade] }: Affected): States | null {
  const [least, most] = [STATES[between[0]], STATES[between[1]]]
  if (least === undefined || most === undefined) return null
  const both = (at: 0 | 1 | 2): StepState => (least[at] === most[at] ? least[at] : 'unknown')
  return [both(0), both(1), both(2)]
}

/** A drawing of boxes and arrows by the style; without it a list that says the same. */
export function reachDrawing(steps: readonly ReachStep[]): Markup | null {
  if (steps.length === 0) return null
  const items = steps.map(({ state, words }) => markup`<li class="${state}">${words}</li>`)
  return markup`<ol class="reach" aria-label="Way from the internet">${items}</ol>`
}

/** For the page's data: a line for each step, its state first. */
export function reachLines(steps: readonly ReachStep[]): string {
  return steps.map(({ state, words }) => `${state} ${visible(words)}`).join('\n')
}

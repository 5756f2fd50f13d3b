import type { Framework, Requirement } from '../src/model/compliance.ts'
import type { Rule } from '../src/model/rule.ts'

/** What is asked, and the answer where no file of ours gives it elsewhere. */
export interface Question {
  /** What the peer wants to be so, in our words. */
  readonly title: string
  /** Ids of rules. */
  readonly rules?: readonly string[]
  /** What of it the rules decide, if not all. */
  readonly part?: string
  /** Why no rule answers it. */
  readonly reason?: string
}

export interface PeerCheck extends Question {
  readonly id: string
  /** What the peer has called it since. */
  readonly later?: string
}

export interface Peer {
  readonly name: string
  readonly url: string
  /** The framework in compliance/ that has some of the checks as requirements. */
  readonly mapping?: string
  readonly checks: readonly PeerCheck[]
}

export interface Topic extends Question {
  /** Its number in each version of the benchmark; null where that has none. */
  readonly numbers: readonly (string | null)[]
}

export interface Benchmark {
  readonly name: string
  readonly url: string
  /** The id of a framework in compliance/ up to the version. Not every version needs one. */
  readonly mapping: string
  readonly versions: readonly string[]
  readonly topics: readonly Topic[]
}

/** What the files of docs/peer-checks/ say together. */
export interface PeerList {
  /** Aliases in our rules that are no peer's. */
  readonly formerIds: readonly string[]
  readonly peers: readonly Peer[]
  readonly benchmarks: readonly Benchmark[]
}

/** Either rules or a reason why there is none. */
export interface Answer {
  readonly rules: readonly Rule[]
  /** Empty: the rules decide all of it. */
  readonly part: string
  readonly reason: string
}

export interface Answers {
  readonly of: ReadonlyMap<Question, Answer>
  /** What is wrong with the list, or with our files in the light of it: one sentence each. */
  readonly problems: readonly string[]
}

/** Answers every check of every peer from the rules' aliases and the mappings of frameworks. */
export function answerPeers(
  list: PeerList,
  rules: readonly Rule[],
  frameworks: readonly Framework[],
): Answers {
  const problems: string[] = []
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const answers = new Map<Question, Answer>()
  for (const peer of list.peers) {
    for (const check of peer.checks) {
      const answer = settle(check.id, check, aliasAnswer(check, rules, problems), byId, problems)
      answers.set(check, answer)
    }
    problems.push(...disagreements(peer, answers, frameworks))
  }
  for (const benchmark of list.benchmarks) {
    const versions = mappedVersions(benchmark, frameworks)
    for (const topic of benchmark.topics) {
      const name = `${benchmark.name}: ${topic.title}`
      if (topic.numbers.length !== benchmark.versions.length) {
        problems.push(`${name}: ${topic.numbers.length} numbers for ${benchmark.versions.length} versions.`)
      }
      answers.set(topic, settle(name, topic, mappedAnswer(name, topic, versions, problems), byId, problems))
    }
    problems.push(...unlistedRequirements(benchmark, versions))
  }
  problems.push(...repeated(list), ...unlistedAliases(list, rules))
  return { of: answers, problems }
}

/** Ids of rules that some other file of ours names. */
interface Found {
  readonly rules: readonly string[]
  readonly part: string
  /** Why it is for people. */
  readonly manual?: string
}

function settle(
  name: string,
  { rules, part, reason }: Question,
  found: Found,
  byId: ReadonlyMap<string, Rule>,
  problems: string[],
): Answer {
  const given = [
    found.rules.length > 0 || found.manual !== undefined,
    rules !== undefined,
    reason !== undefined,
  ]
  const answers = given.filter(Boolean).length
  if (answers === 0)
    problems.push(`${name} has no answer: no rule or mapping names it; give rules or a reason.`)
  if (answers > 1)
    problems.push(`${name} has more than one answer: keep a rule's alias or mapping, rules or a reason.`)
  if (part !== undefined && rules === undefined) problems.push(`${name} has a part without rules.`)
  const ids = [...found.rules, ...(rules ?? [])]
  for (const id of ids) if (!byId.has(id)) problems.push(`${name}: there is no rule ${id}.`)
  return {
    rules: ids.flatMap((id) => byId.get(id) ?? []),
    part: part ?? found.part,
    reason: reason ?? found.manual ?? '',
  }
}

function aliasAnswer({ id, later }: PeerCheck, rules: readonly Rule[], problems: string[]): Found {
  const names = later === undefined ? [id] : [id, later]
  const [first, ...others] = names.map((name) => rules.find(({ aliases }) => aliases.includes(name))?.id)
  if (others.some((other) => other !== first)) {
    problems.push(`${id} and ${later}, its later name, have to be aliases of the same rule, or both of none.`)
  }
  return { rules: first === undefined ? [] : [first], part: '' }
}

/** The versions that have a mapping, each with its place in the list of versions. */
type MappedVersions = readonly { readonly place: number; readonly framework: Framework }[]

function mappedVersions({ mapping, versions }: Benchmark, frameworks: readonly Framework[]): MappedVersions {
  return versions.flatMap((version, place) => {
    const framework = frameworks.find(({ id }) => id === mapping + version)
    return framework === undefined ? [] : [{ place, framework }]
  })
}

/** Versions without a mapping have the answer of those that do: the topic is the same. */
function mappedAnswer(name: string, { numbers }: Topic, versions: MappedVersions, problems: string[]): Found {
  const numbered = versions.filter(({ place }) => typeof numbers[place] === 'string')
  const mapped = numbered.flatMap(
    ({ place, framework }) => framework.requirements.find(({ id }) => id === numbers[place]) ?? [],
  )
  const latest = mapped.at(-1)
  if (latest === undefined) return { rules: [], part: '' }
  if (mapped.length < numbered.length || mapped.some((one) => !isSameAnswer(one, latest))) {
    problems.push(`${name}: the versions in compliance/ do not all have it with the same rules.`)
  }
  const part = latest.partial === true ? (latest.note ?? '') : ''
  return { rules: latest.rules, part, ...(latest.manual === undefined ? {} : { manual: latest.manual }) }
}

function isSameAnswer(a: Requirement, b: Requirement): boolean {
  return (
    a.partial === b.partial &&
    a.manual === b.manual &&
    a.rules.toSorted().join() === b.rules.toSorted().join()
  )
}

function unlistedRequirements({ topics }: Benchmark, versions: MappedVersions): string[] {
  return versions.flatMap(({ place, framework: { id: framework, requirements } }) => {
    const listed = new Set(topics.map(({ numbers }) => numbers[place]))
    return requirements
      .filter(({ id }) => !listed.has(id))
      .map(({ id }) => `${framework}: ${id} is in no topic.`)
  })
}

/** Where the peer's mapping names other rules than the aliases do. */
function disagreements(
  { mapping, checks }: Peer,
  answers: ReadonlyMap<Question, Answer>,
  frameworks: readonly Framework[],
): string[] {
  if (mapping === undefined) return []
  const framework = frameworks.find(({ id }) => id === mapping)
  if (framework === undefined) return [`There is no mapping ${mapping} in compliance/.`]
  return framework.requirements.flatMap((requirement) => {
    const check = checks.find(({ id }) => id === requirement.id)
    if (check === undefined) return [`${mapping}: ${requirement.id} is not in the list of checks.`]
    const rules = answers.get(check)?.rules ?? []
    const agrees = rules.length > 0 && rules.every(({ id }) => requirement.rules.includes(id))
    return agrees ? [] : [`${mapping}: ${requirement.id} has other rules than the check of that id.`]
  })
}

function idsOf({ peers }: PeerList): string[] {
  return peers.flatMap(({ checks }) =>
    checks.flatMap(({ id, later }) => (later === undefined ? [id] : [id, later])),
  )
}

function repeated(list: PeerList): string[] {
  const ids = [...idsOf(list), ...list.formerIds]
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) < i))
  return [...twice].map((id) => `${id} is in the list more than once.`)
}

function unlistedAliases(list: PeerList, rules: readonly Rule[]): string[] {
  const known = new Set([...idsOf(list), ...list.formerIds])
  return rules.flatMap(({ id, aliases }) =>
    aliases
      .filter((alias) => !known.has(alias))
      .map((alias) => `${id}: its alias ${alias} is neither a check of a peer nor one of our former ids.`),
  )
}

import { certain, type Bounds, type Level } from './bounds.ts'
import type { Door } from './doors.ts'
import { worstGrade, type Grade } from './grade.ts'
import type { Source } from './group-ingress.ts'
import type { Presence } from './presence.ts'
import type { Stage } from './stages.ts'
import type { Stop } from './stop.ts'
import { NOTHING, openings, sameOpenings, type Openings } from './openings.ts'

export interface Outcome {
  readonly grade: Grade
  /** What stops the last of it where something on the way stops all. */
  readonly stoppedBy?: Stop
  /** Nothing below `exposed-but-stopped`. */
  readonly reached: Openings
  /** A sentence for each thing on the way, up to the one that stops it. */
  readonly reasons: readonly string[]
}

/** What decides how far the internet gets to an interface. */
export interface JudgedPath {
  /** What all its groups let in together. */
  readonly source: Source
  /** Only asked for where the source lets something in; usually it does not. */
  readonly stages: () => readonly Stage[]
  readonly presence: Presence
  /** Others through which something may reach it, whatever its own stages are; not set for those others themselves. */
  readonly doors: () => readonly Door[]
  /** What could reach it that way: it needs an address of the family, and the network ACL has to admit it. */
  readonly admits: (passed: Openings) => Openings
}

/** The levels of the source, of each stage in turn and of whatever answers. */
type Levels = (index: number) => Level

/** How far what the source lets in gets on the path, or by others that may pass it on. */
export function judge(path: JudgedPath, source: Source = path.source): Bounds<Outcome> {
  const alone = judgeAlone(path, source)
  if (source.openings.most.length === 0) return alone
  const ways = path.doors().flatMap((door) => {
    const passed = source.openings.most.filter(({ protocol }) => door.protocols.has(protocol))
    const reached = path.admits(passed)
    return reached.length > 0 ? [{ door, reached }] : []
  })
  if (ways.length === 0) return alone
  const reasons = ways.map(({ door }) => `It ${door.missing}, which the EC2 API does not report.`)
  const [least, most] = [alone.least, alone.most].map((outcome): Outcome => {
    return Object.assign({}, outcome, { reasons: [...outcome.reasons, ...reasons] })
  })
  if (least === undefined || most === undefined) return alone
  const answered: Grade = path.presence.answers.most ? 'reachable' : 'exposed-but-stopped'
  const widest = {
    grade: worstGrade([most.grade, answered], 'closed'),
    reached: openings([...most.reached, ...ways.flatMap((way) => way.reached)]),
    reasons: most.reasons,
  }
  // They change nothing if just as much gets there without them.
  if (sameOutcome(widest, alone.most)) return alone
  return {
    least,
    most: widest,
    missing: [...new Set([...alone.missing, ...ways.map(({ door }) => door.missing)])],
  }
}

/**
 * How far traffic that the source lets in gets on the path by itself. `missing` names only what changes the outcome by
 * itself, if everything else that was not read lets in the most; what lies behind a certain stop cannot.
 */
export function judgeAlone(path: JudgedPath, source: Source = path.source): Bounds<Outcome> {
  const most = walk(path, source, () => 'most')
  if (most.grade === 'closed') return certain(most)
  const parts = [source.openings, ...path.stages(), path.presence.answers].map(({ missing }) => missing)
  const unread = parts.flatMap((missing, index) => (missing.length > 0 ? [{ missing, index }] : []))
  if (unread.length === 0) return certain(most)
  const least = walk(path, source, () => 'least')
  if (sameOutcome(least, most)) return certain(most)
  const decisive = unread.filter(({ index }) => {
    const without = walk(path, source, (at) => (at === index ? 'least' : 'most'))
    return !sameOutcome(without, most)
  })
  return { least, most, missing: [...new Set(decisive.flatMap(({ missing }) => missing))] }
}

/** Without the reasons: they mention what was not read even where it makes no difference. */
export function sameOutcome(a: Outcome, b: Outcome): boolean {
  return a.grade === b.grade && sameOpenings(a.reached, b.reached)
}

function walk({ stages, presence }: JudgedPath, source: Source, levels: Levels): Outcome {
  const reasons = [source.sentence]
  let left = source.openings[levels(0)]
  if (left.length === 0) return { grade: 'closed', reached: NOTHING, reasons }
  for (const [i, stage] of stages().entries()) {
    reasons.push(stage.tell(left))
    left = stage.through(left, levels(i + 1))
    if (left.length === 0)
      return { grade: 'open-but-blocked', stoppedBy: stage.name, reached: NOTHING, reasons }
  }
  if (presence.sentence !== undefined) reasons.push(presence.sentence)
  const answers = presence.answers[levels(stages().length + 1)]
  return { grade: answers ? 'reachable' : 'exposed-but-stopped', reached: left, reasons }
}

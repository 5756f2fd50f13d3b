import type { JsonObject } from '../../../../../model/json.ts'
import { compareText } from '../../../../../text/compare.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { GRADE_TYPE, graded, type Graded } from './graded.ts'
import type { Level } from '../../../../../network/path/bounds.ts'
import { compareGrade, worstGrade } from '../../../../../network/path/grade.ts'
import { groupIngress, SECURITY_GROUP } from '../../../../../network/path/group-ingress.ts'
import {
  INTERFACE_SOURCES,
  interfaceExposures,
  type InterfaceExposure,
} from '../../../../../network/path/interface-exposure.ts'
import type { Outcome } from '../../../../../network/path/judge.ts'
import { INTERFACE_OWNERS } from '../../../../../network/path/interface-owner.ts'
import { perKey } from '../../../../../network/path/remember.ts'
import { openings, REACHED, toReached, type Openings } from '../../../../../network/path/openings.ts'
import { NETWORK_INTERFACE } from '../../../../../network/path/place.ts'
import { STOPS } from '../../../../../network/path/stop.ts'

export const GROUP_EXPOSURE: DerivedProperty = {
  kind: SECURITY_GROUP,
  name: 'internet_exposure',
  merged: 'sight',
  type: {
    type: 'object',
    properties: {
      grade: GRADE_TYPE,
      reached: REACHED,
      interfaces: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            interface_id: { type: 'string' },
            instance_id: { type: 'string' },
            owner: { type: 'string', values: INTERFACE_OWNERS },
            grade: GRADE_TYPE,
            stopped_by: { type: 'string', values: STOPS },
            reached: REACHED,
            missing: { type: 'array', items: { type: 'string' } },
          },
        },
      },
    },
  },
  description:
    'Where traffic that the group lets in from the internet really arrives: the network interfaces that have it, the worst first, each with its grade (closed, open-but-blocked, exposed-but-stopped, reachable; see the interface’s internet_exposure) as if this were its only group. The group has the worst of these grades; on no interface it is open-but-blocked if it lets the internet in and closed if not. reached of an interface: the ports and protocols that reach it through this group, whether or not its instance is running; reached of the group: those that reach something that answers. stopped_by of an interface that is open-but-blocked: what stops it on the way, where that hangs on nothing that was not read. missing: what would have to be read to know.',
  because: ['grade'],
  from: [NETWORK_INTERFACE, ...INTERFACE_SOURCES.filter((kind) => kind !== SECURITY_GROUP)],
  prepare: (scope) => {
    const exposures = interfaceExposures(scope)
    const ingress = groupIngress(scope)
    return ({ id }) => {
      const source = ingress([id]).openings
      const sure = source.least.length > 0
      const lets = source.most.length > 0
      const interfaces = exposures.throughGroup(id)
      const value = shown(sure, interfaces, 'least', [])
      const unseen = scope.isWhole(NETWORK_INTERFACE) ? [] : [NETWORK_INTERFACE]
      const isCertain = interfaces.every(({ outcome: { least, most } }) => least === most)
      if (unseen.length === 0 && sure === lets && isCertain) return { value }
      const own = interfaces.length === 0 ? source.missing : []
      const others = interfaces.flatMap(({ outcome: { least, most, missing } }) =>
        least === most ? [] : missing,
      )
      return graded(
        value,
        shown(lets, interfaces, 'most', unseen.length > 0 ? [unseenInterface(source.most)] : []),
        [...new Set([...unseen, ...own, ...others])],
      )
    }
  },
}

interface Entry {
  readonly id: string
  readonly outcome: Pick<Outcome, 'grade' | 'reached'>
  readonly members: JsonObject
}

/** Stands for all interfaces that may have the group and were not read. */
function unseenInterface(reached: Openings): Entry {
  const grade = reached.length > 0 ? 'reachable' : 'closed'
  return { id: '', outcome: { grade, reached }, members: { owner: 'unread', missing: [NETWORK_INTERFACE] } }
}

function shown(
  lets: boolean,
  interfaces: readonly InterfaceExposure[],
  level: Level,
  unseen: readonly Entry[],
): Graded {
  const entries = [...interfaces.map((one) => entryOf(one, level)), ...unseen].toSorted(
    (a, b) => compareGrade(b.outcome.grade, a.outcome.grade) || compareText(a.id, b.id),
  )
  const grades = entries.map(({ outcome }) => outcome.grade)
  const best = interfaces.length === 0 && lets ? 'open-but-blocked' : 'closed'
  const told = shared()
  const answered = entries.filter(({ outcome: { grade } }) => grade === 'reachable')
  return {
    grade: worstGrade(grades, best),
    reached: toReached(openings(answered.flatMap(({ outcome }) => outcome.reached))),
    interfaces: entries.map(({ members, outcome: { grade, reached } }) =>
      Object.assign({}, members, { grade, reached: told(reached) }),
    ),
  }
}

/** Most of a group's interfaces are reached by the same traffic: they share one list. */
function shared(): (reached: Openings) => JsonObject[] {
  const lists = perKey((key: string) => toReached(JSON.parse(key) as Openings))
  return (reached) => lists(JSON.stringify(reached))
}

function entryOf({ path, outcome }: InterfaceExposure, level: Level): Entry {
  const { id, instanceId, owner } = path
  const instance = instanceId === undefined ? {} : { instance_id: instanceId }
  const { least, most, missing } = outcome
  const told = least === most ? stopOf(most) : level === 'most' ? { missing } : {}
  return { id, outcome: outcome[level], members: { interface_id: id, ...instance, owner, ...told } }
}

function stopOf({ stoppedBy }: Outcome): JsonObject {
  return stoppedBy === undefined ? {} : { stopped_by: stoppedBy }
}

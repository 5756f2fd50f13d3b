import type { JsonObject } from '../../model/json.ts'
import { compareText } from '../../text/compare.ts'
import type { DerivedProperty } from '../derived-property.ts'
import { graded, type Graded } from './graded.ts'
import type { Level } from '../path/bounds.ts'
import { compareGrade, worstGrade, type Grade } from '../path/grade.ts'
import { groupIngress, SECURITY_GROUP } from '../path/group-ingress.ts'
import { INTERFACE_SOURCES, interfaceExposures, type InterfaceExposure } from '../path/interface-exposure.ts'
import { NETWORK_INTERFACE } from '../path/place.ts'

export const GROUP_EXPOSURE: DerivedProperty = {
  kind: SECURITY_GROUP,
  name: 'internet_exposure',
  type: {
    type: 'object',
    properties: {
      grade: { type: 'string' },
      interfaces: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            interface_id: { type: 'string' },
            instance_id: { type: 'string' },
            owner: { type: 'string' },
            grade: { type: 'string' },
          },
        },
      },
    },
  },
  description:
    'Where what the group lets in from the internet really arrives: the network interfaces that have it, the worst first, each with its grade (closed, open, exposed-but-stopped, reachable; see the interface’s internet_exposure) as if this were its only group. The group has the worst of them; on no interface it is open if it lets the internet in and closed if not.',
  because: ['grade'],
  from: [NETWORK_INTERFACE, ...INTERFACE_SOURCES.filter((kind) => kind !== SECURITY_GROUP)],
  prepare: (scope) => {
    const exposures = interfaceExposures(scope)
    const ingress = groupIngress(scope)
    return ({ id }) => {
      const { openings } = ingress([id])
      const sure = openings.least.length > 0
      const lets = openings.most.length > 0
      const interfaces = exposures.throughGroup(id)
      const value = shown(sure, interfaces, 'least', [])
      const unseen = scope.isWhole(NETWORK_INTERFACE) ? [] : [NETWORK_INTERFACE]
      const isCertain = interfaces.every(({ outcome: { least, most } }) => least === most)
      if (unseen.length === 0 && sure === lets && isCertain) return { value }
      const own = interfaces.length === 0 ? openings.missing : []
      const others = interfaces.flatMap(({ outcome: { least, most, missing } }) =>
        least.grade === most.grade ? [] : missing,
      )
      return graded(
        value,
        shown(lets, interfaces, 'most', unseen.length > 0 ? [unseenInterface(lets)] : []),
        [...new Set([...unseen, ...own, ...others])],
      )
    }
  },
}

interface Entry {
  readonly id: string
  readonly grade: Grade
  readonly members: JsonObject
}

/** Stands for all interfaces that may have the group and were not read. */
function unseenInterface(lets: boolean): Entry {
  const grade = lets ? 'reachable' : 'closed'
  return { id: '', grade, members: { owner: 'unread', grade } }
}

function shown(
  lets: boolean,
  interfaces: readonly InterfaceExposure[],
  level: Level,
  unseen: readonly Entry[],
): Graded {
  const entries = [...interfaces.map((one) => entryOf(one, level)), ...unseen].toSorted(
    (a, b) => compareGrade(b.grade, a.grade) || compareText(a.id, b.id),
  )
  const grades = entries.map(({ grade }) => grade)
  const best = interfaces.length === 0 && lets ? 'open' : 'closed'
  return { grade: worstGrade(grades, best), interfaces: entries.map(({ members }) => members) }
}

function entryOf({ path, outcome }: InterfaceExposure, level: Level): Entry {
  const { id, instanceId, owner } = path
  const { grade } = outcome[level]
  const instance = instanceId === undefined ? {} : { instance_id: instanceId }
  return { id, grade, members: { interface_id: id, ...instance, owner, grade } }
}

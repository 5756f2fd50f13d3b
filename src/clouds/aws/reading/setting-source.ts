import { COMMON_PROPERTIES, type Compared, type Kind } from '../../../model/kind.ts'
import { actionsOf } from '../client/operation.ts'
import type { Detail } from './detail.ts'
import { actionsBefore, costlyActionsOf, type OfManagement, propertiesOf, timesBut } from './kind-source.ts'
import { typesOf } from './property.ts'

/**
 * A kind of which there is one in each scope of its service: in each region, with the region's code for an id, or in the
 * account, with the account's. AWS has no ARNs for it.
 */
export interface SettingSource {
  readonly name: string
  /** What such a resource is, in a sentence for people who do not know the service. */
  readonly about: string
  /** Bases besides aws_resource and resource. */
  readonly bases: readonly string[]
  /** See Kind. */
  readonly compared?: Compared
  readonly ofManagement?: OfManagement
  /** Each is read, and fails, by itself. */
  readonly details: readonly Detail[]
}

/** The kind as rules know it. */
export function settingKindOf(source: SettingSource): Kind {
  const { name, about, bases, compared, ofManagement, details } = source
  const always = details.filter(({ costly }) => costly !== true)
  const costly = costlyActionsOf(details)
  const told = propertiesOf(details)
  return {
    name,
    about,
    bases: [...bases, 'aws_resource', 'resource'],
    properties: {
      ...COMMON_PROPERTIES,
      kind: { type: 'string', values: [name] },
      ...typesOf(told),
    },
    lacks: [...timesBut(told), 'arn'],
    actions: [...new Set([...always.flatMap(actionsOf), ...actionsBefore(ofManagement)])],
    ...(Object.keys(costly).length === 0 ? {} : { costly }),
    ...(compared === undefined ? {} : { compared }),
    ...(ofManagement === undefined ? {} : { inOneAccount: true }),
    links: [],
  }
}

import { actionsOf } from '../../../../src/clouds/aws/client/operation.ts'
import { outcomeOf, type AnyDetail } from '../../../../src/clouds/aws/reading/detail.ts'
import type { Service } from '../../../../src/clouds/aws/service.ts'
import { SERVICES } from '../../../../src/clouds/aws/services.ts'
import { needOf } from '../../../../src/model/kind.ts'

/** EC2 has tests of its own, of another reader. */
export const OTHER_SERVICES: readonly Service[] = SERVICES.filter(({ name }) => name !== 'ec2')

/** What a service is asked, once for each IAM action that it takes. */
export interface Asked {
  readonly service: string
  readonly action: string
  /** Kinds of which nothing is known without it. */
  readonly lists: readonly string[]
  /** Of resources, by their kind. */
  readonly tells: readonly { readonly kind: string; readonly properties: readonly string[] }[]
  /** Whether its answers may come in pages. */
  readonly inPages: boolean
  /** Whether each resource answers for itself. */
  readonly eachByItself: boolean
}

/** What AWS answers in one piece: "API reference" of IAM and of Config. */
const IN_ONE_PIECE = new Set([
  'config:DescribeConfigurationRecorders',
  'config:DescribeConfigurationRecorderStatus',
  'config:DescribeDeliveryChannels',
  'iam:GetCredentialReport',
  'iam:GenerateCredentialReport',
  'iam:ListOpenIDConnectProviders',
  'iam:ListSAMLProviders',
])

export function askedOf(service: Service): readonly Asked[] {
  const byAction = new Map<string, Asked>()
  const note = (action: string, more: Partial<Asked>): void => {
    const known = byAction.get(action) ?? {
      service: service.name,
      action,
      lists: [],
      tells: [],
      inPages: false,
      eachByItself: false,
    }
    byAction.set(action, {
      ...known,
      lists: [...known.lists, ...(more.lists ?? [])],
      tells: [...known.tells, ...(more.tells ?? [])],
      inPages: !IN_ONE_PIECE.has(action) && (known.inPages || more.inPages === true),
      eachByItself: known.eachByItself || more.eachByItself === true,
    })
  }
  const noteDetail = (kind: string, detail: AnyDetail): void => {
    const { properties } = outcomeOf(detail, null)
    const inPages = 'list' in detail || detail.pageSize !== undefined
    const eachByItself = 'eachByItself' in detail && detail.eachByItself
    for (const action of actionsOf(detail))
      note(action, { tells: [{ kind, properties }], inPages, eachByItself })
  }
  for (const kind of service.kinds) {
    for (const action of actionsOf(kind)) note(action, { lists: [kind.name], inPages: true })
    const { beside, details = [] } = kind
    if (beside !== undefined) {
      const tells = [{ kind: kind.name, properties: beside.tells }]
      for (const action of actionsOf(beside)) note(action, { tells, inPages: true })
    }
    for (const detail of details) noteDetail(kind.name, detail)
  }
  for (const { name, details } of service.settings ?? [])
    for (const detail of details) noteDetail(name, detail)
  for (const detail of service.ofAccount ?? []) noteDetail('aws_account', detail)
  return [...byAction.values()]
}

/** All kinds of the service, and all that costs calls of its own. */
export function needsOf({ kinds, settings = [], ofAccount = [] }: Service): readonly string[] {
  return [
    ...kinds.flatMap(({ name, details = [] }) => [name, ...costlyOf(name, details)]),
    ...settings.flatMap(({ name, details }) => [name, ...costlyOf(name, details)]),
    ...(ofAccount.length === 0 ? [] : ['aws_account', ...costlyOf('aws_account', ofAccount)]),
  ]
}

/** As requests are signed for it, which the sandbox goes by. */
export function playedName({ name }: Service): string {
  return name === 'cloudwatch' ? 'monitoring' : name
}

function costlyOf(kind: string, details: readonly AnyDetail[]): readonly string[] {
  return details
    .filter(({ costly }) => costly === true)
    .flatMap(({ properties }) => Object.keys(properties).map((property) => needOf(kind, property)))
}

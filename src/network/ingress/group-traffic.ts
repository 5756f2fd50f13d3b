import type { Resource } from '../../model/resource.ts'
import { ingressTraffic, type Ingress } from './ingress-traffic.ts'
import { reachedByInternet, type InternetIngress } from './internet-ingress.ts'
import { listOf } from '../../text/members.ts'
import { perKey, perScope } from '../path/remember.ts'
import { readPrefixList } from './prefix-lists.ts'

/** What the permissions of a security group of the scope let in, read once for all the properties that ask. */
export const groupTraffic = perScope((scope) =>
  perKey((group: Resource): Ingress =>
    ingressTraffic(listOf(group.reported['group_ip_permissions']), (id) => readPrefixList(scope, id)),
  ),
)

/** What the whole internet reaches through a security group of the scope; the scope says what counts as that. */
export const groupInternet = perScope((scope) => {
  const trafficOf = groupTraffic(scope)
  return perKey((group: Resource): InternetIngress =>
    reachedByInternet(trafficOf(group), { share: scope.internetShare }),
  )
})

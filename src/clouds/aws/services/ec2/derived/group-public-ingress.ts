import { ingressSentence } from '../../../../../network/ingress/ingress-sentence.ts'
import type { JsonObject } from '../../../../../model/json.ts'
import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { groupTraffic } from '../../../../../network/ingress/group-traffic.ts'
import { PREFIX_LISTS, withListKind } from '../../../../../network/ingress/prefix-lists.ts'
import { publicIngress, type PublicReach } from '../../../../../network/ingress/public-ingress.ts'
import { REACH_TYPES, reachMembers } from '../../../../../network/ingress/reach.ts'

export const GROUP_PUBLIC_INGRESS: DerivedProperty = {
  kind: 'aws_ec2_security_group',
  name: 'public_ingress',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        ...REACH_TYPES,
        share: { type: 'float' },
        prefix_length: { type: 'int' },
        sources: { type: 'array', items: { type: 'string' } },
      },
    },
  },
  description:
    'What the group lets in from any public address, as ranges of ports with the same sources. share is the part of the family’s public addresses that is let in (1: the whole internet); prefix_length is the prefix length of the widest CIDR among the sources (0 for 0.0.0.0/0, 23 for a /23).',
  because: ['protocol', 'family', 'sources'],
  say: ingressSentence,
  from: PREFIX_LISTS,
  prepare: (scope) => {
    const trafficOf = groupTraffic(scope)
    return (group) => {
      const { reached, widest, unknown } = publicIngress(trafficOf(group))
      const value = reached.map(entryOf)
      if (widest === reached) return { value }
      return between(value, widest.map(entryOf), withListKind(scope, unknown))
    }
  },
}

function entryOf(reached: PublicReach): JsonObject {
  const { share, prefix_length, sources } = reached
  return { ...reachMembers(reached), share, prefix_length, sources }
}

import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { EXPOSURE_TYPES, gradedOutcome, type Graded } from './graded.ts'
import { INTERFACE_OWNERS } from '../../../../../network/path/interface-owner.ts'
import { INTERFACE_SOURCES, interfaceExposures } from '../../../../../network/path/interface-exposure.ts'
import type { InterfacePath } from '../../../../../network/path/interface-path.ts'
import { NETWORK_INTERFACE } from '../../../../../network/path/place.ts'
import type { Outcome } from '../../../../../network/path/judge.ts'
import { toReached } from '../../../../../network/path/openings.ts'

export const INTERFACE_EXPOSURE: DerivedProperty = {
  kind: NETWORK_INTERFACE,
  name: 'internet_exposure',
  type: {
    type: 'object',
    properties: {
      ...EXPOSURE_TYPES,
      owner: { type: 'string', values: INTERFACE_OWNERS },
    },
  },
  description:
    'What the internet really reaches. grade: closed (no security group lets the internet in), open-but-blocked (one does, but something on the way stops it: no public address, VPC block public access, no route from an internet gateway, the network ACL), exposed-but-stopped (nothing answers: the instance is not running, or there is none) or reachable. reached: ports and protocols that get through, as in a security group’s internet_ingress. owner: what is behind the interface, such as instance, load_balancer, nat_gateway, none or other. reasons: a sentence for each thing on the way.',
  because: ['reasons'],
  from: INTERFACE_SOURCES,
  prepare: (scope) => {
    const exposures = interfaceExposures(scope)
    return ({ id }) => {
      const exposure = exposures.of(id)
      if (exposure === undefined) return { value: undefined }
      const { path, outcome } = exposure
      return gradedOutcome(outcome, (one) => shown(path, one))
    }
  },
}

function shown({ addresses, owner }: InterfacePath, { grade, reached, reasons }: Outcome): Graded {
  return { grade, reached: toReached(reached), public_addresses: addresses, owner, reasons }
}

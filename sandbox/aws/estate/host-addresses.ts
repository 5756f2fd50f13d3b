import type { Subnet } from '@aws-sdk/client-ec2'
import type { Random } from '../../random.ts'

/** EC2 keeps the first four addresses of a subnet to itself. */
const FIRST_HOST = 4

/** Hands out private addresses, none twice, and public ones. */
export class HostAddresses {
  readonly #random: Random
  readonly #given = new Map<string, number>()

  constructor(random: Random) {
    this.#random = random
  }

  /** The next one of the subnet. */
  inside({ SubnetId = '', CidrBlock = '' }: Subnet): string {
    const [network = '', bits = ''] = CidrBlock.split('/')
    const host = this.#given.get(SubnetId) ?? FIRST_HOST
    // The last address of a subnet is EC2's too.
    if (host >= 2 ** (32 - Number(bits)) - 1) throw new RangeError(`${SubnetId} (${CidrBlock}) is full`)
    this.#given.set(SubnetId, host + 1)
    const number = network.split('.').reduce((sum, part) => sum * 256 + Number(part), 0) + host
    return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff).join('.')
  }

  /** Of the range for benchmarks (RFC 2544), which is nobody's. */
  outside(): string {
    const random = this.#random
    return `198.${18 + random.below(2)}.${random.below(256)}.${1 + random.below(254)}`
  }
}

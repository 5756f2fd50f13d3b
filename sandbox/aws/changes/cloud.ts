import type { Instance, NetworkInterface } from '@aws-sdk/client-ec2'
import { AwsFault } from '../errors.ts'
import type { Region } from '../region.ts'

/** A region that people change, in which what takes AWS time is done only when time has passed. */
export class Cloud {
  readonly region: Region
  /** The same account in another region. */
  readonly elsewhere: (code: string) => Cloud
  #begun: (() => void)[] = []
  #serial = 0

  constructor(region: Region, elsewhere: (code: string) => Cloud) {
    this.region = region
    this.elsewhere = elsewhere
  }

  /** Begins what is done later. */
  later(done: () => void): void {
    this.#begun.push(done)
  }

  /** Whether something that was begun is not done. */
  get isBusy(): boolean {
    return this.#begun.length > 0
  }

  /** Lets some seconds go by. */
  pass(): void {
    for (const done of this.#begun.splice(0)) done()
  }

  id(prefix: string): string {
    this.#serial += 1
    return `${prefix}-0fade${this.#serial.toString(16).padStart(12, '0')}`
  }

  instance(id: string | undefined): Instance {
    return theOne(
      this.region.instances,
      ({ InstanceId }) => InstanceId === id,
      'InvalidInstanceID.NotFound',
      id,
    )
  }

  networkInterface(id: string | undefined): NetworkInterface {
    const { networkInterfaces } = this.region
    const isIt = ({ NetworkInterfaceId }: NetworkInterface) => NetworkInterfaceId === id
    return theOne(networkInterfaces, isIt, 'InvalidNetworkInterfaceID.NotFound', id)
  }

  /** The interfaces of the instance, the first one first. */
  cardsOf(instance: Instance): readonly NetworkInterface[] {
    const own = this.region.networkInterfaces.filter(
      ({ Attachment }) => Attachment?.InstanceId === instance.InstanceId,
    )
    return own.toSorted((a, b) => (a.Attachment?.DeviceIndex ?? 0) - (b.Attachment?.DeviceIndex ?? 0))
  }

  /** Instances tell of their interfaces what those tell themselves. */
  showCards(): void {
    for (const instance of this.region.instances) {
      const cards = this.cardsOf(instance)
      const address = cards[0]?.Association?.PublicIp
      instance.NetworkInterfaces = cards.map(({ TagSet: _tags, Attachment, ...card }) => {
        const { InstanceId: _instance, ...attachment } = Attachment ?? {}
        return Object.assign(card, { Attachment: attachment })
      })
      if (address === undefined) delete instance.PublicIpAddress
      else instance.PublicIpAddress = address
    }
  }
}

/** What EC2 does when it is asked to change something; it throws AwsFault where EC2 refuses. */
type Change = (cloud: Cloud, input: never) => object

export type Changes = Readonly<Record<string, Change>>

/** The first that is meant; EC2's fault where there is none. */
export function theOne<T>(
  list: readonly T[],
  isIt: (item: T) => boolean,
  code: string,
  id: string | undefined,
): T {
  const found = list.find(isIt)
  if (found === undefined) throw new AwsFault(code, 400, `The ID '${id}' does not exist`)
  return found
}

export function refuse(code: string, message: string): never {
  throw new AwsFault(code, 400, message)
}

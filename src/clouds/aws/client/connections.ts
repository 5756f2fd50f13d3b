import type { CallContext } from './call.ts'
import type { LoadClient } from './client.ts'
import type { Connection, Conventions, Paces } from './connection.ts'
import { Turns } from './turns.ts'
import type { RateScopes } from './rate-scope.ts'
import type { AwsSdk } from './sdk.ts'
import type { CredentialSource } from './credentials.ts'

/** What of a service has to be known to ask it. */
interface Reachable extends Conventions {
  readonly name: string
  readonly client: LoadClient
}

/** How an account is asked: whose, with what, and what to do when its answers take long. */
export interface Access {
  readonly account: string
  readonly credentials: CredentialSource
  readonly onSlow?: () => void
}

/** Opens connections to services, each in its own rate scope. */
export class Connections {
  readonly #sdk: AwsSdk
  readonly #rateScopes: RateScopes
  readonly #calls: Omit<CallContext, 'rateScope' | 'words'>
  readonly #paces: Paces

  constructor(
    sdk: AwsSdk,
    rateScopes: RateScopes,
    calls: Omit<CallContext, 'rateScope' | 'words'>,
    paces: Paces = { bucketRate: Infinity },
  ) {
    this.#paces = paces
    this.#sdk = sdk
    this.#rateScopes = rateScopes
    this.#calls = calls
  }

  async open(service: Reachable, access: Access, region: string): Promise<Connection> {
    const { account, credentials, onSlow } = access
    const open = await this.#sdk.client(service.client)
    const perSecond = service.turns === undefined ? Infinity : this.#paces[service.turns]
    const turns = perSecond === Infinity ? {} : { turns: new Turns(perSecond) }
    const known = new Map<string, Connection>()
    const connectTo = (place: string): Connection => {
      const opened = known.get(place) ?? {
        conventions: service,
        call: open(place, credentials, account),
        context: {
          ...this.#calls,
          rateScope: this.#rateScopes.open(account, place, service.name, onSlow),
          words: service.errors,
        },
        ...turns,
        in: connectTo,
      }
      known.set(place, opened)
      return opened
    }
    return connectTo(region)
  }

  /** Forgets an account that is read. */
  close(account: string): void {
    this.#rateScopes.close(account)
  }
}

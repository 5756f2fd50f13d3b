import type { CallContext } from '../client/call.ts'
import { CallFailure, classify, endedOf } from '../client/failure.ts'
import { DESCRIBE_REGIONS } from './regions.ts'
import { ASSUME_ROLE, assumedCredentials } from './role.ts'
import type { AwsSdk } from '../client/sdk.ts'
import type { CredentialSource } from '../client/credentials.ts'
import type { OpenTarget } from './target.ts'

/** Opens accounts by their roles. A role on the way to others is assumed once for all of them. */
export class RoleChains {
  readonly #sdk: AwsSdk
  readonly #sessionName: string
  readonly #context: CallContext
  /** A door that is closed is tried once, not by each of the accounts behind it. */
  readonly #ways = new Map<string, Promise<CredentialSource>>()

  constructor(sdk: AwsSdk, session: string, context: CallContext) {
    this.#sdk = sdk
    this.#sessionName = session
    this.#context = context
  }

  async open({ role, via, externalId }: OpenTarget): Promise<CredentialSource | CallFailure> {
    const { signal } = this.#context
    if (signal.aborted) return endedOf(role === null ? DESCRIBE_REGIONS : ASSUME_ROLE, signal)
    if (role === null) return this.#sdk.ownCredentials
    try {
      return await this.#assume(role, externalId, await this.#way(via, externalId))
    } catch (thrown) {
      return classify(thrown, ASSUME_ROLE)
    }
  }

  /** The credentials at the end of the way; null: the own ones, where it is none. */
  async #way(via: readonly string[], externalId: string | null): Promise<CredentialSource | null> {
    const last = via.at(-1)
    if (last === undefined) return null
    const key = [...via, externalId ?? ''].join('\n')
    const known = this.#ways.get(key)
    if (known !== undefined) return known
    const opened = this.#way(via.slice(0, -1), externalId).then((from) =>
      this.#assume(last, externalId, from),
    )
    this.#ways.set(key, opened)
    return opened
  }

  async #assume(
    arn: string,
    externalId: string | null,
    from: CredentialSource | null,
  ): Promise<CredentialSource> {
    const role = { arn, externalId, from, sessionName: this.#sessionName }
    const credentials = assumedCredentials(this.#sdk, role, this.#context)
    await credentials()
    return credentials
  }
}

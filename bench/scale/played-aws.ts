import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { GenerationOptions } from '../../sandbox/aws/generate.ts'

export interface ToAws {
  readonly organisation: GenerationOptions
  /** Before every answer. */
  readonly delayMs: number
  /** Added in this region of the first account. */
  readonly unusedGroups?: { readonly region: string; readonly count: number }
  /** Whether the first account has what there is besides EC2 as well: see whole-account.ts. */
  readonly isWhole?: boolean
}

/** A request that was answered. */
export interface PlayedCall {
  readonly service: string
  readonly region: string
  readonly account: string
  /** As a form. */
  readonly parameters: string
  /** Milliseconds since the server started. */
  readonly at: number
}

export interface Played {
  readonly calls: readonly PlayedCall[]
  readonly maxInFlight: number
}

export interface PlayedAws {
  /** With the keys of the first account. */
  readonly environment: Readonly<Record<string, string>>
  /** The requests since this was last asked. */
  played(): Promise<Played>
  close(): Promise<void>
}

/** AWS in a process of its own. */
export async function playAws(order: ToAws): Promise<PlayedAws> {
  const child = fork(fileURLToPath(new URL('aws-process.ts', import.meta.url)))
  child.send(order)
  const { environment } = await answerOf<Pick<PlayedAws, 'environment'>>(child)
  return {
    environment,
    played: () => {
      const answer = answerOf<Played>(child)
      child.send('calls')
      return answer
    },
    close: async () => {
      const gone = once(child, 'exit')
      child.kill()
      await gone
    },
  }
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const [answer] = (await once(child, 'message')) as [T]
  return answer
}

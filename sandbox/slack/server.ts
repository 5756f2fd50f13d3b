import { type Receiver, startReceiver } from '../receiver.ts'
import { faultOf } from './validate.ts'

/** Looks like a webhook of Slack, and is none. */
const PATH = '/services/T00000000/B00000000/sandboxsandboxsandbox0000'

/** An incoming webhook of Slack, which enforces the documented limits. */
export function startSlack(): Promise<Receiver> {
  return startReceiver(PATH, ({ body, headers }) => {
    if (headers['content-type']?.startsWith('application/json') !== true) return refused('invalid_payload')
    const fault = faultOf(body)
    return fault === null ? { status: 200, text: 'ok' } : refused(fault)
  })
}

function refused(text: string): { status: number; text: string } {
  return { status: 400, text }
}

/** All that a reader sees of a message, line by line. */
export function linesOf(body: Readonly<Record<string, unknown>> | null): readonly string[] {
  const blocks = (body?.['blocks'] ?? []) as readonly {
    readonly text?: { readonly text: string }
    readonly elements?: readonly { readonly text: string }[]
  }[]
  return blocks.flatMap(({ text, elements = [] }) =>
    [...(text === undefined ? [] : [text]), ...elements].flatMap((one) => one.text.split('\n')),
  )
}

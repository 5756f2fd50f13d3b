import type { IncomingMessage } from 'node:http'
import type { AwsFault } from '../errors.ts'
import { renderElement } from '../xml.ts'

export interface Answer {
  readonly status: number
  /** AWS's error code; null for results. */
  readonly code: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a request asks for, once its protocol is understood. */
export interface Asked {
  readonly operation: string
  /** Lists are `Name.1`, `Name.2` …, as the query protocol has them. */
  readonly parameters: URLSearchParams
}

/** How requests and answers of a service travel. */
export interface Protocol {
  /** Throws an AwsFault where AWS would refuse the request before it looks at the operation. */
  readonly read: (message: IncomingMessage, url: URL, body: string) => Asked
  /** The answer around the content that an operation gives. */
  readonly answer: (operation: string, content: string) => Answer
  readonly fault: (fault: AwsFault) => Answer
}

export const XML_TYPE = 'text/xml;charset=UTF-8'
export const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n'

export function codeAndMessage({ code, message }: AwsFault): string {
  return renderElement('Code', code) + renderElement('Message', message)
}

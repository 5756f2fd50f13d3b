import { oneLine } from '../refusal.ts'

/** What became of one document. */
export interface Item {
  /** As of HTTP. */
  readonly status: number
  /** Empty where there is no error. */
  readonly type: string
  readonly reason: string
}

interface WrittenItem {
  readonly status?: unknown
  readonly error?: { readonly type?: unknown; readonly reason?: unknown }
}

/** One for each document, in order; null: it is no answer of the bulk API to so many. */
export function itemsIn(body: string, count: number): readonly Item[] | null {
  const { items } = objectIn(body) as { readonly items?: unknown }
  if (!Array.isArray(items) || items.length !== count) return null
  const read = (items as Readonly<Record<string, WrittenItem>>[]).map((item) => itemOf(item['create'] ?? {}))
  return read.every((item) => item !== null) ? read : null
}

/** Why a whole request failed; null: it does not say. */
export function reasonIn(body: string): string | null {
  const { error } = objectIn(body) as { readonly error?: unknown }
  if (typeof error === 'string') return oneLine(error)
  const { type, reason } = (error ?? {}) as NonNullable<WrittenItem['error']>
  return typeof reason === 'string' ? oneLine(`${textOf(type)}: ${reason}`) : null
}

function itemOf({ status, error }: WrittenItem): Item | null {
  return typeof status === 'number'
    ? { status, type: textOf(error?.type), reason: textOf(error?.reason) }
    : null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function objectIn(body: string): object {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

import { atOrBefore } from './at-or-before.ts'
import type { PlacedText } from './placed-text.ts'

/** Characters of HTML and XML, of scripts and of JSON that was cut; and the colours of terminals. */
const WRITTEN =
  // oxlint-disable-next-line no-control-regex -- the escape begins a colour
  /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,6}));|\\u(?<unit>[0-9a-f]{4})|\u001b\[[\d;]{0,32}m/gi

/** Those that stand in what is looked for. */
const NAMES = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['colon', ':'],
  ['commat', '@'],
  ['equals', '='],
  ['gt', '>'],
  ['lowbar', '_'],
  ['lt', '<'],
  ['nbsp', ' '],
  ['period', '.'],
  ['plus', '+'],
  ['quot', '"'],
  ['sol', '/'],
])

/** A text as it is shown; null where nothing in it is written otherwise. */
export function decoded(written: string): PlacedText | null {
  const pieces: string[] = []
  // Where each piece begins, decoded and as it is written.
  const starts: number[] = []
  const places: number[] = []
  let length = 0
  const add = (piece: string, place: number): void => {
    pieces.push(piece)
    starts.push(length)
    places.push(place)
    length += piece.length
  }
  let end = 0
  for (const { 0: code, index, groups } of written.matchAll(WRITTEN)) {
    const character = characterOf(groups ?? {})
    if (character === null) continue
    add(written.slice(end, index), end)
    add(character, index)
    end = index + code.length
  }
  if (pieces.length === 0) return null
  add(written.slice(end), end)
  return {
    text: pieces.join(''),
    at: (index) => {
      const piece = atOrBefore(starts, index)
      return (places[piece] ?? 0) + index - (starts[piece] ?? 0)
    },
  }
}

/** Empty for a colour; null for what is no character. */
function characterOf({ decimal, hex, name, unit }: Partial<Record<string, string>>): string | null {
  if (name !== undefined) return NAMES.get(name.toLowerCase()) ?? null
  if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16))
  if (decimal === undefined && hex === undefined) return ''
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return point > 0x10_ffff ? null : String.fromCodePoint(point)
}

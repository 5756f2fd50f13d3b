/**
 * Turns objects in the shape that the AWS SDK returns into the XML that AWS sends. The element of a member is its
 * name with a small first letter, unless a shape says otherwise; lists hold `item` elements.
 */
export interface Shape {
  /** Elements of members that do not follow the rule. */
  readonly names?: Readonly<Record<string, string>>
  /** Shapes of members that are objects or lists of objects, where they need one. */
  readonly members?: Readonly<Record<string, Shape>>
  /** The element of each entry of the list that it is the shape of; `item` unless given. */
  readonly item?: string
  /** Names stay as they are. */
  readonly capital?: boolean
  /** Everything in it is so, too. */
  readonly deep?: boolean
}

export type XmlValue = string | number | boolean | Date | readonly XmlValue[] | object | null | undefined

const PLAIN: Shape = {}

/** The members of an object, one element each; absent ones are left out. */
export function renderMembers(value: object, shape: Shape): string {
  let xml = ''
  for (const [name, member] of Object.entries(value) as [string, XmlValue][]) {
    if (member === undefined || member === null) continue
    const element = shape.names?.[name] ?? (shape.capital === true ? name : lowerFirst(name))
    xml += renderElement(element, member, shape.members?.[name] ?? (shape.deep === true ? shape : PLAIN))
  }
  return xml
}

export function renderElement(element: string, value: XmlValue, shape: Shape = PLAIN): string {
  const content = renderContent(value, shape)
  return content === '' ? `<${element}/>` : `<${element}>${content}</${element}>`
}

function renderContent(value: XmlValue, shape: Shape): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return escapeXml(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return value.toISOString()
  if (!Array.isArray(value)) return renderMembers(value, shape)
  let xml = ''
  for (const item of value as readonly XmlValue[]) xml += renderElement(shape.item ?? 'item', item, shape)
  return xml
}

const lowered = new Map<string, string>()

function lowerFirst(name: string): string {
  let element = lowered.get(name)
  if (element === undefined) {
    element = name.charAt(0).toLowerCase() + name.slice(1)
    lowered.set(name, element)
  }
  return element
}

/** A line break would be normalised away by a conforming parser, and control characters are not allowed as such. */
function escapeXml(text: string): string {
  return NEEDS_ESCAPE.test(text)
    ? text.replace(/[&<>"'\p{Cc}]/gu, (character) => ENTITIES[character] ?? numeric(character))
    : text
}

const NEEDS_ESCAPE = /[&<>"'\p{Cc}]/u
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function numeric(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16)};`
}

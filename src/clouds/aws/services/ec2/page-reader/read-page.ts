import { isUtf8 } from 'node:buffer'
import { MalformedAnswer } from '../../../client/failure.ts'
import { Scanner } from './scanner.ts'
import type { List, Place, Shape, Structure } from './shapes.ts'

export type Answer = Record<string, unknown>

/**
 * The answer in the XML document whose element is `root`, as the SDK has it. What the shape does not know is left
 * out. Throws a MalformedAnswer for everything else that is not the whole of such a document.
 */
export function readPage(bytes: Buffer, root: string, shape: Structure): Answer {
  if (bytes.length === 0) throw new MalformedAnswer('the answer is empty')
  if (!isUtf8(bytes)) throw new MalformedAnswer('the answer is not UTF-8')
  const scanner = new Scanner(bytes)
  if (!scanner.open() || scanner.name !== root) throw new MalformedAnswer(`the answer is not a ${root}`)
  const answer = scanner.isEmpty ? {} : readStructure(scanner, shape)
  scanner.end()
  return answer
}

function readStructure(scanner: Scanner, structure: Structure): Answer {
  const { name: element, nameStart, nameEnd } = scanner
  const value: Answer = {}
  const serial = ++structure.serial
  let place: Place = structure
  for (;;) {
    let member = place.next
    if (member === null || !scanner.openIf(member.element)) {
      if (!scanner.open()) break
      member = structure.members.get(scanner.name) ?? null
      if (member === null) {
        scanner.skip()
        continue
      }
      place.next = member
    }
    // The SDK takes the first of two lists and makes nothing of two structures.
    if (member.metIn === serial) throw new MalformedAnswer(`${element} has two of ${scanner.name}`)
    member.metIn = serial
    const read = readValue(scanner, member.shape)
    if (read !== undefined) value[member.name] = read
    place = member
  }
  scanner.close(nameStart, nameEnd)
  return value
}

function readList(scanner: Scanner, { items, shape }: List): unknown[] {
  const { name: element, nameStart, nameEnd } = scanner
  const [likely] = items
  const values: unknown[] = []
  while (scanner.openIf(likely) || scanner.open()) {
    // The SDK leaves them out.
    if (scanner.name !== likely.name && !items.some(({ name }) => name === scanner.name)) {
      throw new MalformedAnswer(`${element} holds a ${scanner.name}`)
    }
    const value = readValue(scanner, shape)
    if (value !== undefined) values.push(value)
  }
  scanner.close(nameStart, nameEnd)
  return values
}

/**
 * Stands for a list or a structure that is said to be none (`xsi:nil`), which is something else than an empty one: it is
 * neither, so that shape.ts takes it for a malformed answer where somebody needs it.
 */
export const NIL = Symbol('nil')

/** Of the element whose start tag was read last; undefined where it is as if it were not there. */
function readValue(scanner: Scanner, shape: Shape): unknown {
  const { isEmpty, hasAttributes, name, nameStart, nameEnd } = scanner
  if (hasAttributes && scanner.isNil) return readNil(scanner, shape)
  if (shape.type === 'structure') return isEmpty ? {} : readStructure(scanner, shape)
  if (shape.type === 'list') return isEmpty ? [] : readList(scanner, shape)
  const text = isEmpty ? '' : scanner.text()
  if (!isEmpty) scanner.close(nameStart, nameEnd)
  // Nobody knows what they would say of it.
  if (text === '' && hasAttributes) throw new MalformedAnswer(`${name} has attributes and no text`)
  return shape.read(text)
}

function readNil(scanner: Scanner, shape: Shape): unknown {
  scanner.skip()
  return shape.type === 'scalar' ? undefined : NIL
}

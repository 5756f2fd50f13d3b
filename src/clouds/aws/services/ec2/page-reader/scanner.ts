import { MalformedAnswer } from '../../../client/failure.ts'
import {
  APOSTROPHE,
  CLASSES,
  EQUALS,
  EXCLAMATION,
  FORBIDDEN,
  GREATER_THAN,
  LESS_THAN,
  NAME,
  NAME_START,
  PLAIN,
  QUESTION,
  QUOTE,
  SLASH,
  SPACE,
} from './bytes.ts'
import { decodeText, normalizeLines } from './text.ts'
import { Words } from './words.ts'

/** EC2's answers nest some 20 elements. */
const MOST_NESTED = 256

export interface ElementName {
  readonly name: string
  /** The same in UTF-8. */
  readonly bytes: Uint8Array
}

/** Shared by all clients, of which a run has thousands. */
const names = new Words()
const texts = new Words()

/**
 * One pass through the bytes of an XML document, from tag to tag. Each method begins where the last one ended, and
 * throws a MalformedAnswer for what is not well-formed. Past the end every byte reads as 0, which fits nowhere.
 */
export class Scanner {
  /** Of the start tag that was read last. */
  name = ''
  nameStart = 0
  nameEnd = 0
  isEmpty = false
  hasAttributes = false
  /** Whether one of the attributes says that there is no value (XML Schema 1.0 part 1, 2.6.2); of none it says nothing. */
  isNil = false
  readonly #bytes: Buffer
  #at = 0

  /** The bytes are UTF-8. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  /** Reads the next start tag. False where an end tag comes first, which stays unread. */
  open(): boolean {
    for (;;) {
      if (this.#bytes[this.#at] !== LESS_THAN) this.#skipSpace()
      if (this.#bytes[this.#at] !== LESS_THAN) throw this.#unexpected('text where elements belong')
      const next = this.#bytes[this.#at + 1]
      if (next === SLASH) return false
      if (next !== EXCLAMATION && next !== QUESTION) break
      if (this.#markup().trim() !== '') throw this.#unexpected('text where elements belong')
    }
    this.#startTag()
    return true
  }

  /** Reads the next start tag, if it is here, of this element and without attributes. */
  openIf({ name, bytes: wanted }: ElementName): boolean {
    const bytes = this.#bytes
    const start = this.#at + 1
    const end = start + wanted.length
    for (let index = 0, at = start; at < end; index++, at++) if (bytes[at] !== wanted[index]) return false
    const isEmpty = bytes[end] === SLASH
    const close = isEmpty ? end + 1 : end
    if (bytes[close] !== GREATER_THAN || bytes[start - 1] !== LESS_THAN) return false
    this.name = name
    this.nameStart = start
    this.nameEnd = end
    this.isEmpty = isEmpty
    this.hasAttributes = false
    this.#at = close + 1
    return true
  }

  /** Reads the end tag of the element whose name stands at these bytes. */
  close(nameStart: number, nameEnd: number): void {
    const bytes = this.#bytes
    let at = this.#at
    let isThis = bytes[at] === LESS_THAN && bytes[at + 1] === SLASH
    at += 2
    for (let index = nameStart; isThis && index < nameEnd; index++, at++) isThis = bytes[at] === bytes[index]
    while (((CLASSES[bytes[at] ?? 0] ?? 0) & SPACE) !== 0) at++
    this.#at = at
    if (!isThis || bytes[at] !== GREATER_THAN) {
      throw this.#unexpected(`no end tag of ${bytes.toString('utf8', nameStart, nameEnd)}`)
    }
    this.#at = at + 1
  }

  /** Reads up to the next end tag. */
  text(): string {
    const bytes = this.#bytes
    const start = this.#at
    let at = start
    let byte = bytes[at] ?? 0
    while (((CLASSES[byte] ?? 0) & PLAIN) !== 0) {
      byte = bytes[++at] ?? 0
    }
    if (byte !== LESS_THAN || bytes[at + 1] !== SLASH) return this.#mixedText()
    this.#at = at
    return texts.read(bytes, start, at)
  }

  /** Reads the rest of the element whose start tag was read last, whatever it holds. */
  skip(): void {
    if (this.isEmpty) return
    const bytes = this.#bytes
    const open = [this.nameStart, this.nameEnd]
    while (open.length > 0) {
      while (((CLASSES[bytes[this.#at] ?? 0] ?? 0) & PLAIN) !== 0) this.#at++
      if (bytes[this.#at] !== LESS_THAN) this.#rawText()
      const next = bytes[this.#at + 1]
      if (next === SLASH) {
        const nameEnd = open.pop() ?? 0
        this.close(open.pop() ?? 0, nameEnd)
      } else if (next === EXCLAMATION || next === QUESTION) {
        this.#markup()
      } else {
        this.#startTag()
        if (this.isEmpty) continue
        if (open.length > 2 * MOST_NESTED) throw this.#unexpected('too many elements within each other')
        open.push(this.nameStart, this.nameEnd)
      }
    }
  }

  /** Reads what may follow the document's element. */
  end(): void {
    while (this.#at < this.#bytes.length) {
      this.#skipSpace()
      if (this.#at === this.#bytes.length) return
      const next = this.#bytes[this.#at + 1]
      const isMarkup = this.#bytes[this.#at] === LESS_THAN && (next === EXCLAMATION || next === QUESTION)
      if (!isMarkup || this.#markup() !== '') throw this.#unexpected('more after the end')
    }
  }

  #startTag(): void {
    const bytes = this.#bytes
    const start = this.#at + 1
    let at = start
    let byte = bytes[at] ?? 0
    if (((CLASSES[byte] ?? 0) & NAME_START) === 0) throw this.#unexpected('no tag')
    while (((CLASSES[byte] ?? 0) & NAME) !== 0) {
      byte = bytes[++at] ?? 0
    }
    this.name = names.read(bytes, start, at)
    this.nameStart = start
    this.nameEnd = at
    this.hasAttributes = false
    this.isEmpty = false
    this.#at = at
    if (byte === GREATER_THAN) this.#at = at + 1
    else this.#restOfStartTag()
  }

  #restOfStartTag(): void {
    const bytes = this.#bytes
    this.isNil = false
    for (;;) {
      const isApart = this.#skipSpace()
      const byte = bytes[this.#at]
      if (byte === GREATER_THAN) break
      if (byte === SLASH) {
        this.#at++
        this.isEmpty = true
        break
      }
      if (!isApart) throw this.#unexpected('no tag')
      this.#attribute()
      this.hasAttributes = true
    }
    if (bytes[this.#at] !== GREATER_THAN) throw this.#unexpected('no tag')
    this.#at++
  }

  #attribute(): void {
    const bytes = this.#bytes
    const nameStart = this.#at
    if (((CLASSES[bytes[nameStart] ?? 0] ?? 0) & NAME_START) === 0) throw this.#unexpected('no attribute')
    while (((CLASSES[bytes[this.#at] ?? 0] ?? 0) & NAME) !== 0) this.#at++
    const name = bytes.toString('utf8', nameStart, this.#at)
    this.#skipSpace()
    if (bytes[this.#at] !== EQUALS) throw this.#unexpected('no attribute')
    this.#at++
    this.#skipSpace()
    const quote = bytes[this.#at]
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.#unexpected('no attribute')
    const start = this.#at + 1
    const end = this.#find(quote, start)
    const value = this.#decodable(start, end)
    if (value.includes('<')) throw this.#unexpected('no attribute')
    const text = decodeText(value)
    if (name.endsWith(':nil')) this.isNil = /^\s*(true|1)\s*$/.test(text)
    this.#at = end + 1
  }

  /** As the SDK has it, white space with a line break is no text. */
  #mixedText(): string {
    let text = ''
    for (;;) {
      text += this.#rawText()
      const next = this.#bytes[this.#at + 1]
      if (next === SLASH) return text.trim() === '' && text.includes('\n') ? '' : text
      if (next !== EXCLAMATION && next !== QUESTION) throw this.#unexpected('an element where text belongs')
      text += this.#markup()
    }
  }

  /** Reads up to the next `<`. */
  #rawText(): string {
    const start = this.#at
    const end = this.#find(LESS_THAN, start)
    const text = decodeText(this.#decodable(start, end))
    this.#at = end
    return text
  }

  /** Reads a comment, a processing instruction or a CDATA section, which alone means text. */
  #markup(): string {
    const bytes = this.#bytes
    const start = this.#at
    if (bytes[start + 1] === QUESTION) {
      if (((CLASSES[bytes[start + 2] ?? 0] ?? 0) & NAME_START) === 0) throw this.#unexpected('no instruction')
      this.#skipThrough('?>', start + 2)
      return ''
    }
    const begin = bytes.toString('latin1', start, start + CDATA.length)
    // Where a comment begins with its own end, readers do not agree on what is in it.
    if (begin.startsWith(COMMENT) && !/^<!---?>/.test(begin)) {
      // A comment ends with the first two hyphens in it, or it is none (production 15).
      this.#skipThrough('--', start + COMMENT.length)
      if (bytes[this.#at] !== GREATER_THAN) throw this.#unexpected('no end of a comment')
      this.#at++
      return ''
    }
    // A document type declares entities, which can be made to fill the memory; AWS sends none.
    if (begin !== CDATA) throw this.#unexpected('a declaration that AWS does not send')
    const from = start + CDATA.length
    this.#skipThrough(']]>', from)
    return normalizeLines(bytes.toString('utf8', from, this.#at - 3))
  }

  #skipThrough(end: string, from: number): void {
    const found = this.#find(end, from)
    this.#decodable(from, found)
    this.#at = found + end.length
  }

  #find(wanted: string | number, from: number): number {
    const found = this.#bytes.indexOf(wanted, from)
    if (found < 0) this.#at = this.#bytes.length
    if (found < 0) throw this.#unexpected('the end')
    return found
  }

  #decodable(start: number, end: number): string {
    const bytes = this.#bytes
    for (let at = start; at < end; at++) {
      if (((CLASSES[bytes[at] ?? 0] ?? 0) & FORBIDDEN) === 0) continue
      this.#at = at
      throw this.#unexpected('a control character')
    }
    return bytes.toString('utf8', start, end)
  }

  /** Whether it moved on. */
  #skipSpace(): boolean {
    const start = this.#at
    while (((CLASSES[this.#bytes[this.#at] ?? 0] ?? 0) & SPACE) !== 0) this.#at++
    return this.#at > start
  }

  #unexpected(what: string): MalformedAnswer {
    const isOver = this.#at >= this.#bytes.length
    return new MalformedAnswer(isOver ? 'the XML ends early' : `the XML has ${what} at byte ${this.#at}`)
  }
}

const COMMENT = '<!--'
const CDATA = '<![CDATA['

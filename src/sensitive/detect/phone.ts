import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min'
import type { Detected } from '../../model/sensitive.ts'
import { type Finder, type LookedAt, nearby } from '../looked-at.ts'
import { has } from '../looks.ts'

/** E.164 has at most 15 digits; written, 24 characters. */
const INTERNATIONAL = /(?<![\w+])(?:\+|00(?=[1-9]))\s?\(?\d(?:[ ()./-]{0,2}\d){6,16}(?!\w)/g
/** What is a number only where words say so: (030) 1234567, 0171 1234567, 202-555-0143 */
const NATIONAL = /(?<![\w+-])\(?\d(?:[ ()./-]{0,2}\d){6,13}(?![\w:]|[.-]\d)/g
/** As North America writes it. */
const AMERICAN = /^(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}$/

const BEFORE =
  /(?:^|[^\p{L}])(?:t[eé]l|telephone|telefon|tel[eé]fono|t[eé]l[eé]phone|phone|mobile?|m[oó]vil|cell|fax|call(?: me)?(?: at| on)?|dial|ring|handy|whatsapp|sms|text|pager|hotline|ph|m|t)[\s.:=#)/-]{1,4}(?:(?:no|nr|number|is|at|on|nummer)[\s.:=#-]{1,3})?$/iu
/** As long as addresses are, before a number in them. */
const FAR = 200
const WORDS =
  /\b(?:tel|telephone|telefon|phone|mobile|mobil|cell|fax|call|dial|handy|whatsapp|sms|pager|hotline|contact)\b/

export const PHONE: Finder = {
  wants: (looks, { phone }) => looks.digits >= 7 && (looks.plus || phone || has(looks, 'phone')),
  find: (looked) => {
    // In the phone's own member twelve digits are no account.
    const text = looked.key.phone ? looked.text : looked.plain()
    const found: Detected[] = []
    if (looked.looks.plus || text.includes('00'))
      for (const { 0: written, index } of text.matchAll(INTERNATIONAL)) {
        const one = internationalIn(looked, written, index)
        if (one !== null) found.push(one)
      }
    for (const { 0: written, index } of text.matchAll(NATIONAL)) {
      const one = nationalIn(looked, written, index)
      if (one !== null) found.push(one)
    }
    return found
  },
}

/** As many groups are taken for something else that follows. */
const TRIES = 4

/** `+1 202 555 0143 24/7`: the longest beginning that is a number of the country. */
function internationalIn(looked: LookedAt, written: string, start: number): Detected | null {
  const isPlus = written.startsWith('+')
  const context = contextOf(looked, start, start + written.length)
  // Part of an address of the web or of a formula, unless something says that it is a number, or a country has it.
  const before = looked.text[start - 1] ?? ''
  const isPart = /[=/.]/.test(before) && !isSaid(looked, start)
  if (isPart && (!isPlus || before === '.')) return null
  if (!isPlus && context === 0) return null
  const hours = / 24\/7$/.exec(written)?.index ?? written.length
  for (let end = hours, tries = 0; end >= 8 && tries < TRIES; end = lastBreak(written, end), tries += 1) {
    const text = written.slice(0, end)
    const number = parsed(isPlus ? text : `+${text.slice(2)}`)
    if (number?.isValid() === true) return told(text, start, context > 0 ? 0.95 : 0.85, number.country ?? '')
    // Numbers that are reserved for stories, and new ones.
    if (number?.isPossible() === true && !isPart)
      return told(text, start, context > 0 ? 0.85 : 0.7, number.country ?? '')
  }
  return null
}

function lastBreak(text: string, end: number): number {
  const cut = text.slice(0, end).search(/[ ()./-]+\d+\)?$/)
  return cut < 0 ? 0 : cut
}

function parsed(text: string): PhoneNumber | undefined {
  return parsePhoneNumberFromString(text)
}

function nationalIn(looked: LookedAt, written: string, start: number): Detected | null {
  const isAmerican = AMERICAN.test(written)
  const context = contextOf(looked, start, start + written.length)
  const count = written.replaceAll(/\D/g, '').length
  const isDivided = written.startsWith('0') || /\d[ ()./-]/.test(written)
  const before = looked.text[start - 1] ?? ''
  // `path/1234567890`, `arn:aws:sns:…`, `1.2.3`: a word has to say that it is a number, and it has to look like one.
  if (/[.:/]/.test(before) && !(isSaid(looked, start) && (isDivided || before === ':'))) return null
  const isWritten = count >= 10 || isDivided
  if (context >= 2 && isWritten) return told(written, start, isAmerican ? 0.85 : 0.7, '')
  if (context === 1 && isAmerican) return told(written, start, 0.75, '')
  return isAmerican ? told(written, start, 0.5, '') : null
}

/** 2: the name of the member, or the word before it, says that it is a number; 1: some word nearby. */
function contextOf(looked: LookedAt, start: number, end: number): 0 | 1 | 2 {
  if (looked.key.phone || isSaidBefore(looked.text, start)) return 2
  return WORDS.test(nearby(looked, start, end)) ? 1 : 0
}

/** In its own member only what has no address of the web or of AWS around it. */
function isSaid({ text, key }: LookedAt, start: number): boolean {
  return (
    isSaidBefore(text, start) ||
    (key.phone && !/:\/\/|\barn:/.test(text.slice(Math.max(0, start - FAR), start)))
  )
}

function isSaidBefore(text: string, start: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - 40), start))
}

function told(text: string, start: number, confidence: number, form: string): Detected {
  const digits = text.replaceAll(/\D/g, '')
  return {
    class: 'phone',
    form,
    start,
    end: start + text.length,
    confidence,
    masked: `***${digits.slice(-2)}`,
  }
}

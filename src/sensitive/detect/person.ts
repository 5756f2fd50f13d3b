import type { Detected } from '../../model/sensitive.ts'
import type { Finder } from '../looked-at.ts'
import { has } from '../looks.ts'
import { isNoName } from './no-names.ts'

/** A word of a name: `Anne-Marie`, `O’Neill`, `J.`, `Иванова`. */
const WORD = String.raw`(?:\p{Lu}(?:['’]\p{Lu})?[\p{Ll}\p{M}]+(?:[-'’]\p{Lu}?[\p{Ll}\p{M}]+){0,2}|\p{Lu}\.)`
/** What stands in names in small letters. */
const PARTICLE =
  '(?:de|da|do|dos|das|di|del|della|der|den|du|des|la|le|van|von|vom|zu|zur|ter|ten|bin|ibn|bint|al|el|af|av|y|e|af|mac|st)'
const NAME = String.raw`${WORD}(?: (?:${PARTICLE} ){0,3}${WORD}){1,3}`
/** Without capitals: Han, kana, Hangul, Arabic, Hebrew, Devanagari, Thai. */
const UNCASED = String.raw`(?:\p{Script=Han}{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ ]{3,12}|\p{Script=Hangul}{2,4}|(?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{M}]{2,20}(?: |$)){2,4})`

/** In lists: `Ann Lee, Bob Ray`; `Lee, Ann`; `Ann Lee (on leave)`; `Ann Lee <…>`. */
const NAMES = new RegExp(String.raw`(?<![\p{L}\p{N}.-])${NAME}(?![\p{L}\p{N}])`, 'gu')
const LAST_FIRST = new RegExp(String.raw`^\s*${WORD}(?:[ -]${WORD})?, ${WORD}(?: ${WORD})?\s*$`, 'u')
const WHOLE_UNCASED = new RegExp(`^${UNCASED}$`, 'u')
const CAPITALS = /^\p{Lu}{2,20}(?: \p{Lu}{2,20}){1,2}$/u
/** Logins of people: `ann.lee`, `ann.lee2`. */
const LOGIN = /^[\p{Ll}]{2,20}(?:-[\p{Ll}]{2,20})?(?:\.[\p{Ll}]{2,20}){1,2}\d{0,2}$/u
const DOMAIN_END =
  /\.(?:com|org|net|io|dev|app|cloud|local|internal|corp|lan|edu|gov|sh|py|js|ts|yml|yaml|json|txt|log|service)\d*$/

/** In a sentence, only what is said to be somebody: `Owner: Ann Lee`, `ask Ann Lee`. */
const SAID = new RegExp(
  String.raw`\b(?:[Oo]wner|[Oo]wned by|[Cc]ontact|[Cc]ontact person|[Rr]esponsible|[Rr]equested by|[Rr]equest(?:e|o)r|[Aa]pproved by|[Aa]uthor|[Aa]ssigned to|[Bb]elongs to|[Aa]sk|[Rr]eported by|[Oo]n behalf of|[Aa]nsprechpartner|[Vv]erantwortlich)(?: is|:| ?=)? (?<name>${NAME})(?![\p{L}\p{N}])`,
  'dgu',
)

export const PERSON: Finder = {
  wants: (looks, { person }) => person || (has(looks, 'person') && looks.gap),
  find: ({ text, key }) => (key.person ? inMember(text) : inSentence(text)),
}

function inMember(text: string): Detected[] {
  const whole = text.trim()
  if (whole.length < 3 || whole.length > 400) return []
  const start = text.indexOf(whole)
  const all = (confidence: number): Detected[] => [told(whole, start, confidence)]
  if (LAST_FIRST.test(whole)) return isNoName(whole) ? [] : all(0.75)
  if (WHOLE_UNCASED.test(whole)) return all(0.7)
  if (CAPITALS.test(whole)) return isNoName(whole) ? [] : all(0.6)
  if (LOGIN.test(whole)) return isNoName(whole) || DOMAIN_END.test(whole) ? [] : all(0.65)
  return [...text.matchAll(NAMES)]
    .filter(({ 0: name }) => !isNoName(name))
    .map(({ 0: name, index }) => told(name, index, 0.75))
}

function inSentence(text: string): Detected[] {
  return [...text.matchAll(SAID)].flatMap(({ groups: { name = '' } = {}, indices }) =>
    isNoName(name) ? [] : [told(name, indices?.groups?.['name']?.[0] ?? 0, 0.6)],
  )
}

function told(text: string, start: number, confidence: number): Detected {
  const initials = text
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .map((word) => `${Array.from(word)[0] ?? ''}***`)
  return {
    class: 'person',
    form: '',
    start,
    end: start + text.length,
    confidence,
    masked: initials.join(' '),
  }
}

import { DIGITS, type Dice } from '../../dice.ts'

/** Made values of people: names of several languages, addresses at domains that are reserved for examples. */
const FIRST = words(`
  Jane Robert Priya Wei Carlos Fatima Olga Liam Sofia Hiroshi Amélie Jürgen
  Siobhan Mateusz Ingrid Kwame Anna Thomas Chiara Diego Noah Emma Zoë Peter`)
const LAST = words(`
  Miller Okafor Schneider Nguyen García Kowalski Tanaka O’Brien Rossi Andersson
  Patel Dubois Silva Novák Jensen Whitfield Castellanos Bergmann Haddad Lindqvist`)
const PARTICLES = ['van der', 'de', 'von', 'da']
const DOMAINS = ['example.com', 'example.org', 'example.net', 'mail.example.com', 'eu.example.org']

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

export function firstName(dice: Dice): string {
  return dice.pick(FIRST)
}

export function fullName(dice: Dice): string {
  const middle = dice.chance(10) ? ` ${dice.pick(PARTICLES)}` : ''
  return `${dice.pick(FIRST)}${middle} ${dice.pick(LAST)}`
}

export function email(dice: Dice): string {
  const [first, last] = [dice.pick(FIRST), dice.pick(LAST)].map(plain)
  const local = dice.pick([
    `${first}.${last}`,
    `${first}_${last}`,
    `${first?.slice(0, 1)}${last}`,
    `${first}.${last}+aws`,
    `${last}${dice.below(90) + 10}`,
  ])
  return `${local}@${dice.pick(DOMAINS)}`
}

/** `jane.miller`, as people log in. */
export function login(dice: Dice): string {
  return `${plain(dice.pick(FIRST))}.${plain(dice.pick(LAST))}`
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase()
}

/** Numbers that could be dialled: mobile ranges, and those that are kept for films (555-01xx). */
const PHONES: readonly ((dice: Dice) => readonly [country: string, ...groups: string[]])[] = [
  (dice) => ['1', dice.pick(['202', '312', '415', '646', '206']), '555', `01${dice.word(2, DIGITS)}`],
  (dice) => ['49', `15${dice.pick(['1', '2', '7'])}`, `2${dice.word(7, DIGITS)}`],
  (dice) => ['44', `79${dice.pick(['11', '12', '46', '60'])}`, `1${dice.word(5, DIGITS)}`],
  (dice) => ['33', '6', `1${dice.word(1, DIGITS)}`, ...Array.from({ length: 3 }, () => dice.word(2, DIGITS))],
  (dice) => ['61', `4${dice.pick(['12', '23', '38'])}`, dice.word(3, DIGITS), dice.word(3, DIGITS)],
  (dice) => ['91', `98${dice.word(3, DIGITS)}`, dice.word(5, DIGITS)],
  (dice) => ['55', '11', `9${dice.pick(['6', '7', '8'])}${dice.word(3, DIGITS)}`, dice.word(4, DIGITS)],
]

/** With + and the country, in one of the forms in which people write it. */
export function phone(dice: Dice): string {
  const [country, ...groups] = dice.pick(PHONES)(dice)
  return `+${country}${dice.pick([' ', '-', ''])}${groups.join(dice.pick([' ', '-', '']))}`
}

/** As it is dialled within the United States. */
export function localPhone(dice: Dice): string {
  const [, area, ...rest] = PHONES[0]?.(dice) ?? []
  return dice.pick([`(${area}) ${rest.join('-')}`, `${area}-${rest.join('-')}`, `${area}.${rest.join('.')}`])
}

/** One address in networks of providers that connect homes. */
export function homeCidr(dice: Dice): string {
  const net = dice.pick(['84.132', '91.64', '73.162', '24.16', '86.9', '82.64', '78.94', '99.224'])
  return `${net}.${dice.below(256)}.${1 + dice.below(254)}/32`
}

export function homeCidr6(dice: Dice): string {
  const part = (): string => (0x1000 + dice.below(0xefff)).toString(16)
  return `${dice.pick(['2003', '2a02:8108', '2601:640'])}:${part()}:${part()}:${part()}::${part()}/128`
}

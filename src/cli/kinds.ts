import { KINDS } from '../clouds/clouds.ts'
import { UserError } from '../model/errors.ts'
import type { Kind } from '../model/kind.ts'
import { nearest } from '../text/nearest.ts'
import { enumerate, some } from '../text/words.ts'
import { EXIT } from './exit.ts'
import {
  basesOf,
  commonProperties,
  neighboursOf,
  onDemand,
  ownProperties,
  propertyWords,
  type PropertyOnDemand,
} from './kind-facts.ts'
import type { JsonOption } from './options.ts'
import { printFolded } from './folded.ts'
import { propertyHelp } from './property-help.ts'
import { print, printJson } from './print.ts'
import { CALL } from '../text/call.ts'

/** Lists the kinds, or says what a search can ask of one. */
export function kindsCommand(name: string | undefined, { json = false }: JsonOption): number {
  if (name === undefined) listKinds(json)
  else showKind(kindCalled(name), json)
  return EXIT.good
}

function listKinds(json: boolean): void {
  const kinds = [...KINDS.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  if (json) return printJson(kinds.map(factsOf), 2)
  const width = Math.max(...kinds.map((kind) => kind.name.length))
  for (const [service = '', own] of Map.groupBy(kinds, (kind) => kind.service)) {
    print(service)
    for (const kind of own) printFolded(`  ${kind.name.padEnd(width)}  `, kind.about ?? '')
    print('')
  }
  print(`\`${CALL} kinds KIND\` shows the properties of one.`)
}

/** By its name, or by a base that no other kind has. */
function kindCalled(name: string): Kind {
  const kind = KINDS.get(name)
  if (kind !== undefined) return kind
  const based = [...KINDS.values()].filter(({ bases }) => bases.includes(name))
  const [only] = based
  if (only !== undefined && based.length === 1) return only
  const names = based.map((one) => one.name)
  if (names.length > 0) throw new UserError(`\`${name}\` stands for ${some(names, 10)}: name one of them.`)
  const property = propertyHelp(name)
  if (property !== null) throw new UserError(`There is no kind \`${name}\`. ${property}`)
  const guess = nearest(name, KINDS.keys())
  const help = guess === null ? `\`${CALL} kinds\` lists all that are read` : `perhaps you mean \`${guess}\``
  throw new UserError(`There is no kind \`${name}\`; ${help}.`)
}

function factsOf(kind: Kind): object {
  const { name, service, about, level, actions } = kind
  return { kind: name, service, about, also: basesOf(kind), level: level ?? 'region', actions }
}

function showKind(kind: Kind, json: boolean): void {
  const [own, asked] = [ownProperties(kind), onDemand(kind)]
  const neighbours = neighboursOf(kind, KINDS)
  if (json) return printJson({ ...factsOf(kind), neighbours, properties: own, onDemand: asked }, 2)
  const { name, service = '', about = '', actions } = kind
  print(`${name}: ${about}`)
  printFact('service', service)
  printFact('also', enumerate(basesOf(kind)))
  printFact('IAM', actions.join(', '))
  printFact('neighbours', neighbours.join(', '))
  print('')
  print(`Properties, beside ${enumerate(commonProperties(kind))}:`)
  for (const property of own) printFolded('  ', propertyWords(property))
  for (const [what, members] of Map.groupBy(asked, headOf)) {
    print('')
    printFolded('', what)
    for (const property of members.flatMap(({ properties }) => properties))
      printFolded('  ', propertyWords(property))
  }
}

function headOf({ derived, actions }: PropertyOnDemand): string {
  const what =
    derived === null ? 'Read only where a rule or search names it.' : `Worked out of other kinds: ${derived}`
  return actions.length === 0 ? what : `${what} Takes ${actions.join(', ')}.`
}

function printFact(what: string, words: string): void {
  if (words !== '') printFolded(`${what}:`.padEnd(12), words)
}

import type { Json } from '../../model/json.ts'
import { isJsonObject } from '../../model/json.ts'
import type { FunctionTerm, Literal } from '../language/ast.ts'
import { jsonText } from './coerce.ts'
import type { Compilation, Place } from './compilation.ts'
import type { EvidenceList } from './evidence-list.ts'
import { parseIpv4, parseIpv4Network } from '../language/ipv4.ts'
import { locate, someOrOpenAt, startOf } from './location.ts'
import { mayHaveKey } from './masked.ts'
import { addLists } from './match-predicate.ts'
import { constant, type Matcher } from './matcher.ts'
import { printLiteral } from '../language/print-terms.ts'
import { joinName, type Probe, visitValues } from './steps.ts'
import { isMasked } from '../../sensitive/masked-text.ts'

export function matchFunction(term: FunctionTerm, place: Place, compilation: Compilation): Matcher {
  switch (term.name) {
    case 'has_key':
      return hasKey(term, place, compilation)
    case 'in_subnet':
      return inSubnet(term, place, compilation)
    case 'has_desired_change':
    default:
      compilation.problems.warn(
        '`has_desired_change` is never true: the section desired is not kept by this program.',
      )
      return constant(false)
  }
}

/** The object at the path has the key, or all of a list of keys, whatever their values. */
function hasKey(term: FunctionTerm, place: Place, compilation: Compilation): Matcher {
  const [keys, ...more] = term.values
  if (keys === undefined || more.length > 0) {
    compilation.problems.refuse(
      `has_key takes a path and one key, or a list of keys that must all be there; found ${term.values.length} arguments after the path.`,
      term.at,
    )
    return constant(false)
  }
  const names = keysOf(keys)
  const { needs } = compilation
  const above = namesOf(term)
  for (const name of names) needs.comparisons.push({ names: [...above, name], isOpen: isMasked })
  const test: Probe = (value, { ifOpen }) => {
    if (!isJsonObject(value)) return false
    const isOpen = (name: string): boolean => ifOpen === true && mayHaveKey(value, name)
    return names.every((name) => Object.hasOwn(value, name) || isOpen(name))
  }
  return matchPath(term, place, compilation, test, (value, path, found) => {
    for (const name of names) {
      const object = isJsonObject(value) ? value : {}
      found.add(joinName(path, name), Object.hasOwn(object, name) ? object[name] : undefined)
    }
  })
}

function namesOf({ path }: FunctionTerm): readonly string[] {
  return path.segments.map(({ name }) => name)
}

function keysOf(literal: Literal): readonly string[] {
  return literal.type === 'list' ? literal.items.map(jsonText) : [jsonText(literal)]
}

/** The IPv4 address at the path lies in the network, which may be written with host bits. */
function inSubnet(term: FunctionTerm, place: Place, compilation: Compilation): Matcher {
  const [argument] = term.values
  const network =
    argument?.type === 'string' && term.values.length === 1 ? parseIpv4Network(argument.value) : null
  if (network === null) {
    const received = term.values.map(printLiteral).join(', ')
    compilation.problems.refuse(
      `in_subnet takes a path and one IPv4 network such as "10.0.0.0/8"; found ${received === '' ? 'nothing after the path' : received}.`,
      term.at,
    )
    return constant(false)
  }
  compilation.needs.comparisons.push({ names: namesOf(term), isOpen: isMasked })
  const test: Probe = (value, { ifOpen }) => {
    if (ifOpen !== undefined && typeof value === 'string' && isMasked(value)) return ifOpen
    const address = typeof value === 'string' ? parseIpv4(value) : null
    return address !== null && (address & network.mask) >>> 0 === network.address
  }
  return matchPath(term, place, compilation, test, (value, path, found) => found.add(path, value))
}

function matchPath(
  term: FunctionTerm,
  place: Place,
  compilation: Compilation,
  test: Probe,
  tell: (value: Json | undefined, path: string, found: EvidenceList) => void,
): Matcher {
  const location = locate(term.path, place, compilation)
  return {
    test: someOrOpenAt(location, test),
    collect: (value, frame, path, wanted, found) => {
      const start = startOf(location, value, frame)
      const name = location.startName(path)
      const count = visitValues(start, location.steps, name, (each, where) => {
        if (test(each, frame) === wanted) tell(each, where, found)
      })
      if (count === 0) addLists(start, location.steps, name, found)
    },
  }
}

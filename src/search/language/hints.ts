import { enumerate } from '../../text/words.ts'
import { nearest } from '../../text/nearest.ts'
import { FOREIGN_FUNCTIONS, FOREIGN_WORDS } from './foreign-words.ts'
import { type Hint, type HintRule, rule } from './hint-rule.ts'

const UPPER_CASE = /\b(AND|OR|NOT|IN|ANY|ALL|NONE|WITH|IS)\b/
const UNIT = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b/

/** What people usually meant where reading stopped; null where nothing usual is seen. */
export function hintFor(text: string, offset: number): Hint | null {
  const before = text.slice(0, offset)
  const rest = text.slice(offset)
  const after = rest.trimStart()
  const at = offset + rest.length - after.length
  for (const look of RULES) {
    const hint = look(before, after, at)
    if (hint !== null) return hint
  }
  return null
}

const upperCase: HintRule = (before, after, at) => {
  const previous = new RegExp(`${UPPER_CASE.source}\\s*$`).exec(before)
  const word = new RegExp(`^${UPPER_CASE.source}`).exec(after)?.[1] ?? previous?.[1]
  if (word === undefined) return null
  const place = after.startsWith(word) ? at : (previous?.index ?? at)
  return { at: place, hint: `\`${word.toLowerCase()}\` is written in lower case` }
}

const FUNCTIONS = ['is', 'id', 'has_key', 'in_subnet', 'has_desired_change', 'with']

const unknownFunction: HintRule = (before, after) => {
  const name = /([A-Za-z_]\w*)\s*$/.exec(before)
  if (name?.[1] === undefined || !after.startsWith('(') || FUNCTIONS.includes(name[1])) return null
  const instead = FOREIGN_FUNCTIONS[name[1].toLowerCase()]
  if (instead !== undefined) return { at: name.index, hint: instead }
  const guess = nearest(name[1], FUNCTIONS)
  const known = guess === null ? `the functions are ${enumerate(FUNCTIONS)}` : `perhaps you mean \`${guess}\``
  return { at: name.index, hint: `there is no function of this name; ${known}` }
}

/** `and and`. */
const doubled: HintRule = (before) => {
  const words = /\b(and|or)\s+(and|or)\s+$/.exec(before)
  if (words === null) return null
  const [all, first, second = ''] = words
  const at = before.length - all.trimStart().slice(first?.length).trimStart().length
  return {
    at,
    hint: first === second ? `\`${first}\` stands there twice` : `\`${first}\` or \`${second}\`, not both`,
  }
}

/** `aws_vpc` or `volume_encrypted`, and nothing behind it. */
const bareWord: HintRule = (before, after, at) => {
  const [, word = ''] = BARE_WORD.exec(before) ?? []
  if (word === '' || WORDS.has(word) || !/^(?:$|\)|(?:and|or|sort|limit)\b)/.test(after)) return null
  const [, name] =
    /([A-Za-z_][\w.-]*)\s*=\s*\S+\s+or\s+$/.exec(before.slice(0, before.lastIndexOf(word))) ?? []
  if (name !== undefined) return { at, hint: `one of several values is \`${name} in [a, b]\`` }
  if (word.startsWith('aws_')) return { at, hint: `resources of a kind are \`is(${word})\`` }
  const text = before.trim() === word ? '; a text to look for stands in double quotes' : ''
  return { at, hint: `a condition says more, such as \`${word} = true\` or \`${word} != null\`${text}` }
}

const BARE_WORD = /(?:^|(?:^|[\s(]|\bnot)\(|\b(?:and|or|not)\s|(?:->|--)\s)\s*([A-Za-z_][\w.-]*)\s*$/
const WORDS = new Set(['and', 'or', 'not', 'all', 'sort', 'limit', 'is', 'search'])

/** `aggregate(region, sum(1))`, `aggregate(region: count)`. */
const functionsOfAggregate: HintRule = (before, after) => {
  const [all, inside] = /^\s*aggregate\s*\(([^()]*)$/.exec(before) ?? []
  const name = /([a-z]+)\s*$/.exec(inside ?? '')
  if (
    all === undefined ||
    name === null ||
    !/^(?:sum|count|min|max|avg|stddev|variance)$/.test(name[1] ?? '')
  )
    return null
  const at = all.length - name[0].length
  if (/^[),]/.test(after)) return { at, hint: `a function has an argument: \`sum(1)\` counts resources` }
  if (!after.startsWith('(') || inside?.includes(':') === true) return null
  return {
    at,
    hint: '`:` stands between what is grouped by and the functions: `aggregate(region: sum(1) as n): …`',
  }
}

/** `aggregate(instance_type): …`. */
const aggregateOfNothing: HintRule = (before, after, at) => {
  const [, groups] = /^\s*aggregate\s*\(([^():]+)$/.exec(before) ?? []
  if (groups === undefined || !after.startsWith(')')) return null
  return {
    at,
    hint: `what is worked out stands behind a colon: \`aggregate(${groups.trim()}: sum(1) as n): …\` counts`,
  }
}

/** `90 days`. */
const unitApart: HintRule = (before, after, at) => {
  const [, number] = /([0-9.]+)\s*$/.exec(before) ?? []
  const [unit] = UNIT.exec(after) ?? []
  if (number === undefined || unit === undefined) return null
  const short = unit.startsWith('mo') ? 'mo' : unit.slice(0, 1)
  return { at, hint: `write \`${number}${short}\`, or put a duration with blanks in double quotes` }
}

/** More are closed than were opened. */
const notOpen: HintRule = (before, after, at) => {
  const bare = before.replaceAll(/"(?:\\.|[^"\\])*"/g, '')
  const isOpen = bare.split('(').length > bare.split(')').length
  return after.startsWith(')') && !isOpen ? { at, hint: 'no `(` is open here' } : null
}

const RULES: readonly HintRule[] = [
  rule(/^'/, 'text stands in double quotes, single quotes mean nothing here'),
  upperCase,
  doubled,
  bareWord,
  functionsOfAggregate,
  aggregateOfNothing,
  ...FOREIGN_WORDS,
  rule(/^[A-Za-z_]/, 'write `is(kind)`', /(?:^|[\s(])is\s+$/),
  rule(/^sort\s*$/, '`sort` takes the names of properties, as in `sort name desc`'),
  rule(/^limit\b(?!\s+\d)/, '`limit` takes a number, as in `limit 10`'),
  rule(/^&/, 'write `and`'),
  rule(/^\|\|/, 'write `or`'),
  rule(/^\|/, 'commands after `|` are not part of a search'),
  rule(/^!(?!=|~)/, 'write `not`'),
  rule(/^>/, 'write `>=`', /[^=<>!~]=$/),
  rule(/^</, 'write `<=`', /[^=<>!~]=$/),
  rule(/^>/, 'write `!=`', /<$/),
  rule(/^,\d/, 'a fraction has a dot, as in `0.5`', /\d$/),
  notOpen,
  rule(/^[^\],]/, 'the values of a list have commas between them', /\bin\s*\[[^\]]*[^\s,[]\s+$/),
  rule(/^,/, 'a list stands in brackets, as in `a in [1, 2]`', /\bin\s+[\w."-]+\s*$/),
  rule(/^\(/, 'one of several values is `a in [1, 2]`', /[=~]\s*$/),
  rule(/^not\b(?!\s+in\b)/, 'write `!= …`, or `not` before the condition', /[\w\]"`]\s*$/),
  rule(/^=+>/, 'arrows are written `-->` and `<--`'),
  rule(/^,/, 'conditions inside `.{…}` are joined with `and`, not with commas', /\.\s*\{[^}]*$/),
  rule(/^,/, 'conditions are joined with `and` or `or`, not with commas', /[^[(,{]\s*$/),
  rule(/^\(/, '`with(…)` follows the condition without `and`', /\b(?:and|or|not)\s+with\s*$/),
  rule(/^with\b/, '`with(…)` follows the condition without `and`', /\b(?:and|or)\s*$/),
  rule(/^(?:and|or)\b/, 'conditions stand before `with(…)`, which ends them', /\bwith\s*\(.*\)\s*$/s),
  rule(/^sort\b/, '`sort` stands before `limit`', /\blimit\b[^-]*$/),
  rule(/^with\b/, 'there is one `with(…)` per part, and it stands before `#tag`, `sort` and `limit`'),
  rule(/^in[[(]/, '`in` needs a blank behind it and a list in brackets, as in `a in [1, 2]`'),
  rule(/^\(/, 'a list stands in brackets, as in `a in [1, 2]`', /\bin\s+$/),
  rule(/^not\s+in\b/, '`not in` has exactly one blank between its words'),
  unitApart,
  rule(
    /^[A-Za-z]/,
    'a value that begins with true, false or null needs double quotes',
    /(?:true|false|null)$/,
  ),
  rule(/^>/, 'an arrow has two dashes, `-->`, or says something between them, `-[1:2]->`', /(?:^|\s)-$/),
  rule(
    /^[^-]/,
    'an arrow has two dashes, `<--`, or says something between them, `<-[1:2]-`',
    /(?:^|\s)<-\s*$/,
  ),
  rule(/^[a-z]+[-[{]/, 'edges are of the types default, delete and iam', /(?:^|\s)<?-$/),
  rule(/^"/, 'the property stands first, as in `has_key(tags, "name")`', /\b(?:has_key|in_subnet)\s*\(\s*$/),
  rule(/^[-<]?-?>/, 'put blanks around arrows', /[A-Za-z0-9_./:-]$/),
  rule(/^[*^$%@+?\\|]/, 'a value with such characters needs double quotes'),
  rule(/^[.:]/, 'a name with `.` or `:` needs double quotes', /\b(?:is|id)\s*\([^()]*$/),
  rule(/^:/, 'a range begins with a number, as in `-[0:2]->`', /-\[\s*$/),
  rule(/^:/, 'a property name with `:` stands in backticks, as in tags.`aws:name`', /[A-Za-z0-9_-]$/),
  rule(/^\[/, 'a position is a number or `*`; other keys are written `tags.key` or tags.`any key`'),
  unknownFunction,
  rule(/^=/, 'the operators are = == != < <= > >= =~ !~ in and not in', /[=<>!~]\s*$/),
  rule(
    /^[A-Za-z]/,
    'a value with blanks needs double quotes; conditions are joined with `and` or `or`',
    /[=~]\s*[\w./:-]+\s+$/,
  ),
]

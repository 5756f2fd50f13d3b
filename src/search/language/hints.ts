import { enumerate } from '../../text/words.ts'
import { nearest } from '../../text/nearest.ts'

interface Hint {
  /** Where the usual mistake stands; it may be before the place where reading stopped. */
  readonly at: number
  readonly hint: string
}

type Rule = (before: string, after: string, at: number) => Hint | null

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

/** A rule about what stands at the place, and perhaps right before it. */
function rule(next: RegExp, hint: string, previous = /^/): Rule {
  return (before, after, at) => (next.test(after) && previous.test(before) ? { at, hint } : null)
}

const upperCase: Rule = (before, after, at) => {
  const previous = new RegExp(`${UPPER_CASE.source}\\s*$`).exec(before)
  const word = new RegExp(`^${UPPER_CASE.source}`).exec(after)?.[1] ?? previous?.[1]
  if (word === undefined) return null
  const place = after.startsWith(word) ? at : (previous?.index ?? at)
  return { at: place, hint: `\`${word.toLowerCase()}\` is written in lower case` }
}

/** `x is false`. */
function isWord(_: string, after: string, at: number): Hint | null {
  const word = /^is\s+(true|false)\b/i.exec(after)?.[1]
  return word === undefined ? null : { at, hint: `write \`= ${word.toLowerCase()}\`` }
}

const FUNCTIONS = ['is', 'id', 'has_key', 'in_subnet', 'has_desired_change', 'with']

const unknownFunction: Rule = (before, after) => {
  const name = /([A-Za-z_]\w*)\s*$/.exec(before)
  if (name?.[1] === undefined || !after.startsWith('(') || FUNCTIONS.includes(name[1])) return null
  const guess = nearest(name[1], FUNCTIONS)
  const known = guess === null ? `the functions are ${enumerate(FUNCTIONS)}` : `perhaps you mean \`${guess}\``
  return { at: name.index, hint: `there is no function of this name; ${known}` }
}

const RULES: readonly Rule[] = [
  rule(/^'/, 'text stands in double quotes, single quotes mean nothing here'),
  upperCase,
  rule(/^is\s+not\s+null\b/i, 'write `!= null`'),
  rule(/^is\s+null\b/i, 'write `= null`'),
  isWord,
  rule(/^not\s+(?:contains|like|matches)\b/i, 'write `not` before the condition: `not name =~ "…"`'),
  rule(
    /^(?:contains|like|matches)\b/i,
    'write `=~ "…"`, a regular expression that is looked for anywhere in the text',
  ),
  rule(/^(?:starts|begins)_?with\b/i, 'write `=~ "^…"`, a regular expression'),
  // `order` is read as `or der`.
  rule(/^(?:order\s+)?by\b/i, 'write `sort name`, or `sort name desc`'),
  rule(/^group\s+by\b/i, 'write `aggregate(name: sum(1) as n): …`'),
  rule(/^where\b/i, 'conditions are joined with `and`'),
  rule(/^limit\b(?!\s+\d)/, '`limit` takes a number, as in `limit 10`'),
  rule(/^sort\s*$/, '`sort` takes a property, as in `sort name` or `sort name desc`'),
  rule(/^&/, 'write `and`'),
  rule(/^\|\|/, 'write `or`'),
  rule(/^\|/, 'commands after `|` are not part of a search'),
  rule(/^!(?!=|~)/, 'write `not`'),
  rule(/^,/, 'conditions inside `.{…}` are joined with `and`, not with commas', /\.\s*\{[^}]*$/),
  rule(/^,/, 'conditions are joined with `and` or `or`, not with commas', /[^[(,{]\s*$/),
  rule(/^\(/, '`with(…)` follows the condition without `and`', /\b(?:and|or|not)\s+with\s*$/),
  rule(/^with\b/, '`with(…)` follows the condition without `and`', /\b(?:and|or)\s*$/),
  rule(/^sort\b/, '`sort` stands before `limit`', /\blimit\b[^-]*$/),
  rule(/^with\b/, 'there is one `with(…)` per part, and it stands before `#tag`, `sort` and `limit`'),
  rule(/^in[[(]/, '`in` needs a blank behind it and a list in brackets, as in `a in [1, 2]`'),
  rule(/^\(/, 'a list stands in brackets, as in `a in [1, 2]`', /\bin\s+$/),
  rule(/^not\s+in\b/, '`not in` has exactly one blank between its words'),
  rule(UNIT, 'write `3d`, or put a duration with blanks in double quotes', /[0-9]\s*$/),
  rule(
    /^[A-Za-z]/,
    'a value that begins with true, false or null needs double quotes',
    /(?:true|false|null)$/,
  ),
  rule(/^>/, 'an arrow has two dashes, `-->`, or says something between them, `-[1:2]->`', /(?:^|\s)-$/),
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

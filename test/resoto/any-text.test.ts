import { expect, it } from '@jest/globals'
import { seededRandom } from '../../sandbox/random.ts'
import { KINDS } from '../../src/clouds/clouds.ts'
import { keyOf, oneLine } from '../../src/resoto/names.ts'
import { checkRuleText } from '../../src/rules/load/check-text.ts'
import { readYamlValue } from '../../src/text/yaml.ts'
import { imported, NOW, textOf } from './support.ts'

/** What texts of people and of attackers are made of. */
const PIECES = [
  'a', 'B', '7', ' ', '  ', '\t', '\n', '"', "'", '\\', '|', ';', '#', ' #', ': ', '- ', '{', '}', '[', ']', ',', '&a', '*a',
  '!x', '%', '`', '>', '<', '@', '$', '${{ secrets.KEY }}', '::error::', '---', '...', 'é', '漢', '🚨', '\u202e', '\u200b',
  '\u0007', '\u2028', 'true', 'null', '0x1', '1e3', '~', '=', 'yes', '.inf', '\u0085', '\ufeff',
] // prettier-ignore

function anyText(random: ReturnType<typeof seededRandom>): string {
  return Array.from({ length: 1 + random.below(12) }, () => PIECES[random.below(PIECES.length)] ?? '').join(
    '',
  )
}

/** As the language and Resoto's shell write a text. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}

it('any summary, key and value comes through the shell, the search and YAML as it was', () => {
  const random = seededRandom('texts of resoto')
  for (let round = 0; round < 60; round += 1) {
    const [summary, key] = [anyText(random), anyText(random)]
    // Two braces begin a template; what has them is not carried over.
    const name = anyText(random).replaceAll(/\{{2,}/g, '{')
    const search = `is(aws_ec2_instance) and name = ${quoted(name)}`
    const command = `search ${search} | pagerduty --summary ${quoted(`s${summary}`)} --dedup-key ${quoted(`k${key}`)} --severity error`
    const job = { id: 'it', command, trigger: { message_type: 'post_collect' } }
    const result = imported({ 'jobs.json': JSON.stringify([job]) })
    const [entry] = result.entries
    const isLoaded = ['carried', 'with remarks'].includes(entry?.outcome ?? '')
    expect({ summary, key, name, isLoaded, notes: entry?.notes }).toEqual({
      summary,
      key,
      name,
      isLoaded: true,
      notes: expect.anything(),
    })
    const path = '.github/cloud-baseline/resoto/it.yml'
    const text = textOf(result, path)
    expect(readYamlValue(text)).toMatchObject({
      search,
      title: oneLine(`s${summary}`),
      alert: { summary: oneLine(`s${summary}`), dedup_key: keyOf(`k${key}`) },
    })
    const { rules, problems } = checkRuleText(text, path, { model: KINDS, now: NOW })
    expect({ name, problems, rules: rules.map(({ rule }) => rule.search) }).toEqual({
      name,
      problems: [],
      rules: [search],
    })
  }
})
